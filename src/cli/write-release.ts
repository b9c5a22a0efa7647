import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { builtInCodebook, codebookAsText } from "../coding/index.ts";
import { Refusal } from "../core/errors.ts";
import type { Filter } from "../core/record/filter.ts";
import type { RecordStore } from "../core/record/store.ts";
import {
  changeCounts,
  changeLog,
  type ExportOrigin,
  ExportReport,
  type ExportSummary,
  exportFormatOf,
  type Fingerprints,
  fingerprintsOf,
  type Release,
  releaseReadme,
  withdrawalLog,
} from "../exchange/index.ts";
import { packageVersion } from "../pipeline/analysis-version.ts";
import { materialOf } from "../pipeline/export.ts";
import { writeExport } from "./write-export.ts";

/** The files of a release and the format of each. */
const contents: readonly (readonly [file: string, format: string])[] = [
  ["events.jsonl", "plover"],
  ["claims.csv", "claims"],
  ["tolls.csv", "tolls"],
  ["acled.csv", "acled"],
  ["ged.csv", "ged"],
  ["events.geojson", "geojson"],
];

export interface ReleaseWish {
  readonly number: string;
  readonly folder: string;
  readonly since: string | undefined;
  readonly instant: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly filter: Filter;
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });

const readFingerprints = async (folder: string | undefined): Promise<Fingerprints> => {
  if (folder === undefined) return new Map();
  const file = join(folder, "events.jsonl");
  if (!existsSync(file)) throw new Refusal("no-release", { folder });
  return fingerprintsOf(linesOf(file));
};

const sumsOf = async (folder: string): Promise<string> => {
  const lines: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(join(folder, file))) hash.update(chunk);
    lines.push(`${hash.digest("hex")}  ${file}\n`);
  }
  return lines.join("");
};

const writeContents = async (store: RecordStore, into: string, filter: Filter, origin: ExportOrigin) => {
  const files: { file: string; about: string; summary: ExportSummary | null }[] = [];
  for (const [file, name] of contents) {
    const format = exportFormatOf(name);
    if (!format) throw new Error(`no format ${name}`);
    const report = new ExportReport(format.losses);
    await writeExport(format.write(materialOf(store, filter), origin, report), join(into, file), null);
    files.push({ file, about: format.about, summary: report.summary(name, origin) });
  }
  return files;
};

/** Writes a release into a new folder, which appears only when it is whole. Throws `no-release` and `not-writable`. */
export const writeRelease = async (store: RecordStore, wish: ReleaseWish): Promise<Release> => {
  const { number, folder, since, instant, filters, filter } = wish;
  const before = await readFingerprints(since);
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const origin = { generator: `sitrep ${packageVersion()}`, asOf: instant, filters };
  const files = await writeContents(store, part, filter, origin);
  const after = await fingerprintsOf(linesOf(join(part, "events.jsonl")));
  const withdrawn = (await store.withdrawals()).filter(({ at }) => at <= instant);
  writeFileSync(join(part, "changes.csv"), [...changeLog(before, after)].join(""));
  writeFileSync(join(part, "deletions.csv"), [...withdrawalLog(withdrawn)].join(""));
  writeFileSync(join(part, "codebook.txt"), codebookAsText(builtInCodebook));
  const made: Release = {
    number,
    ...origin,
    previous: since === undefined ? null : basename(since),
    changes: changeCounts(before, after),
    files: [
      ...files,
      { file: "changes.csv", about: "events added, changed and deleted since the last release", summary: null },
      { file: "deletions.csv", about: "articles withdrawn from the record, and why", summary: null },
      { file: "codebook.txt", about: "the frames by which event claims were coded", summary: null },
    ],
  };
  writeFileSync(join(part, "README.md"), releaseReadme(made));
  writeFileSync(join(part, "release.json"), `${JSON.stringify(made, null, 2)}\n`);
  writeFileSync(join(part, "SHA256SUMS"), await sumsOf(part));
  renameSync(part, folder);
  return made;
};
