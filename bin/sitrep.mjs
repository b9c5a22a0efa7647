#!/usr/bin/env node
import { existsSync } from "node:fs";

const builder = new URL("../scripts/build/parts.mjs", import.meta.url);
if (existsSync(builder)) await (await import(builder.href)).ensure("code", "data");
await import("../dist/src/cli/main.js");
