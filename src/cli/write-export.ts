import { createWriteStream, renameSync, rmSync, writeFileSync } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Refusal } from "../core/errors.ts";
import { type ExportSummary, inBlocks } from "../exchange/index.ts";

/** A line on a terminal that tells how far a long export is. */
const progress = (): Transform => {
  let bytes = 0;
  let last = Date.now();
  const shown = process.stderr.isTTY;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (shown && Date.now() - last > 500) {
        last = Date.now();
        process.stderr.write(`\r${(bytes / 1e6).toFixed(1)} MB written`);
      }
      done(null, chunk);
    },
    flush(done) {
      if (shown && bytes > 1e7) process.stderr.write("\r\u001b[K");
      done();
    },
  });
};

/**
 * Writes an export to standard output, or to a file that appears only when it is whole, with its report, where one
 * is wished, beside it as `FILE.report.json`. Throws the refusal `not-writable`.
 */
export const writeExport = async (
  pieces: AsyncIterable<string | Uint8Array>,
  out: string | undefined,
  summary: (() => ExportSummary) | null,
): Promise<void> => {
  const source = Readable.from(inBlocks(pieces));
  if (out === undefined) {
    await pipeline(source, process.stdout, { end: false });
    return;
  }
  const part = `${out}.part`;
  try {
    await pipeline(source, progress(), createWriteStream(part));
    if (summary) writeFileSync(`${out}.report.json`, `${JSON.stringify(summary(), null, 2)}\n`);
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!/^(?:EACCES|ENOENT|ENOSPC|EISDIR|ENOTDIR|EROFS|EPERM)$/.test(code)) throw error;
    throw new Refusal("not-writable", { file: out, error: code });
  }
};
