#!/usr/bin/env node
import { existsSync } from "node:fs";

const builder = new URL("../scripts/build/parts.mjs", import.meta.url);
const shownOnPage = ["serve", "demo"].includes(process.argv[2]);
if (existsSync(builder)) await (await import(builder.href)).ensure("code", "data", ...(shownOnPage ? ["web"] : []));
await import("../dist/src/cli/main.js");
