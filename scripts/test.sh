#!/usr/bin/env bash
# The whole check on a fresh Debian machine with Node 20: set-up, types, lint, floors, every test.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/install-parts.sh
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then npm ci --no-audit --no-fund; fi
node scripts/check.mjs
node_modules/.bin/vitest run "$@"
