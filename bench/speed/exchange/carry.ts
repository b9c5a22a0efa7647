import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ExportReport, exportFormatOf, importFormatOf, inBlocks } from "../../../src/exchange/index.ts";
import { importSource } from "../../../src/pipeline/import-file.ts";
import { madeMaterial } from "./made-material.ts";

// A process that writes one export of a made-up record to a file, or reads it back, and says what that took.
const [mode = "", name = "", file = "", count = "0"] = process.argv.slice(2);
const started = process.cpuUsage();
let written = 0;
if (mode === "export") {
  const format = exportFormatOf(name);
  if (!format) throw new Error(`no format ${name}`);
  const material = madeMaterial(Number(count));
  const origin = { generator: "sitrep bench", asOf: "2025-01-01T00:00:00.000Z", filters: {} };
  const report = new ExportReport(format.losses);
  await pipeline(Readable.from(inBlocks(format.write(material, origin, report))), createWriteStream(file));
  ({ written } = report.summary(name, origin));
} else
  for await (const record of importFormatOf(name)?.read(importSource(file)) ?? []) if ("event" in record) written++;
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ seconds, megabytes, written })}\n`);
