#!/usr/bin/env bash
# Real parts that the tests use, from Debian's packages. What is there already is left alone.
set -euo pipefail
missing=()
need() { command -v "$1" >/dev/null 2>&1 || [ -x "$1" ] || missing+=("$2"); }
need chromium chromium
need nats-server nats-server
need yamllint yamllint
need /usr/lib/postgresql/15/bin/postgres postgresql-15
[ "${#missing[@]}" -eq 0 ] && exit 0
sudo=""; [ "$(id -u)" -eq 0 ] || sudo="sudo"
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"
