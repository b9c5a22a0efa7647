import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appendKeys, appendPlace, type Counters, type Divisions } from "./append-place.ts";
import { assemble } from "./assemble.ts";
import { type ColumnFiles, openColumns } from "./column-files.ts";
import { dumpLines, fileSize } from "./dump-lines.ts";
import { type DumpRow, readAlternateName, readRow } from "./dump-rows.ts";

export interface ImportOptions {
  /** allCountries.zip, or the table of one country; .zip or .txt. */
  readonly dump: string;
  /** alternateNamesV2.zip; null for the names that stand in the main table alone. */
  readonly alternateNames: string | null;
  /** The gazetteer to write. */
  readonly out: string;
  /** Feature classes to take: A divisions, P towns, H waters, L areas, T heights, S sites, R roads, U under sea, V woods. */
  readonly classes: string;
  /** Hears of the bytes read: of which step, how many of how many. */
  progress(step: string, done: number, whole: number): void;
  /** Rows between two checkpoints. */
  readonly every?: number;
}

export interface Imported {
  readonly places: number;
  readonly names: number;
  /** Lines that are no rows of the format. */
  readonly leftOut: number;
}

/** What a broken run leaves behind: the next one goes on from here. */
interface Checkpoint extends Counters {
  readonly source: string;
  rows: number;
  alternateRows: number;
  leftOut: number;
  sizes: Record<string, number>;
}

const followed = (file: string, step: string, progress: ImportOptions["progress"]): AsyncGenerator<string> => {
  const whole = fileSize(file);
  let done = 0;
  return dumpLines(file, (bytes) => {
    done += bytes;
    progress(step, done, whole);
  });
};

/** Divisions come first in the gazetteer, the second level before the first; most other rows point to them. */
const readDivisions = async (options: ImportOptions): Promise<{ first: DumpRow[]; second: DumpRow[] }> => {
  const first: DumpRow[] = [];
  const second: DumpRow[] = [];
  for await (const line of followed(options.dump, "divisions", options.progress)) {
    if (!/\tA\tADM[12]\t/.test(line)) continue;
    const row = readRow(line);
    const list = row?.feature === "ADM1" ? first : second;
    if (row && list.length < 65_535) list.push(row);
  }
  return { first, second };
};

const divisionCodes = (first: readonly DumpRow[], second: readonly DumpRow[]): Divisions => ({
  first: new Map(first.map(({ division1 }, at) => [division1, at + 1])),
  second: new Map(second.map(({ division2 }, at) => [division2, at + 1])),
});

const loadCheckpoint = (folder: string, source: string): Checkpoint => {
  const file = join(folder, "checkpoint.json");
  const fresh = { source, rows: 0, alternateRows: 0, leftOut: 0, sizes: {}, places: 0, nameBytes: 0, entries: 0 };
  if (existsSync(file)) {
    const found: Checkpoint = JSON.parse(readFileSync(file, "utf8"));
    if (found.source === source) return found;
    rmSync(folder, { recursive: true });
  }
  return { ...fresh, features: [], countries: [] };
};

const saveCheckpoint = (folder: string, columns: ColumnFiles, checkpoint: Checkpoint): void => {
  checkpoint.sizes = columns.flush();
  const file = join(folder, "checkpoint.json");
  writeFileSync(`${file}.new`, JSON.stringify(checkpoint));
  renameSync(`${file}.new`, file);
};

/**
 * Makes a gazetteer of GeoNames' own dump. Streams the files, keeps columns on disk and sorts the index in 256 parts, so
 * that memory stays bounded; a run that was broken off goes on from its last checkpoint. Throws a Refusal for a missing
 * or broken file.
 */
export const importDump = async (options: ImportOptions): Promise<Imported> => {
  const { dump, alternateNames, out, classes, progress, every = 200_000 } = options;
  const folder = `${out}.import`;
  const source = [dump, fileSize(dump), alternateNames, alternateNames ? fileSize(alternateNames) : 0, classes].join(
    " ",
  );
  const { first, second } = await readDivisions(options);
  const divisions = divisionCodes(first, second);
  const state = loadCheckpoint(folder, source);
  const columns = openColumns(folder, state.sizes);
  if (state.rows === 0) for (const row of [...second, ...first]) appendPlace(columns, state, row, divisions);
  let at = 0;
  for await (const line of followed(dump, "places", progress)) {
    if (at++ < state.rows) continue;
    state.rows = at;
    const row = readRow(line);
    if (!row && line.trim()) state.leftOut++;
    else if (row && classes.includes(row.featureClass) && row.feature !== "ADM1" && row.feature !== "ADM2")
      appendPlace(columns, state, row, divisions);
    if (at % every === 0) saveCheckpoint(folder, columns, state);
  }
  saveCheckpoint(folder, columns, state);
  if (alternateNames) await importAlternateNames(options, columns, state, folder, every);
  assemble(out, columns, state, { firstAdmin1: second.length, firstAdmin2: 0 });
  columns.close();
  rmSync(folder, { recursive: true });
  return { places: state.places, names: state.entries, leftOut: state.leftOut };
};

const importAlternateNames = async (
  { alternateNames, progress }: ImportOptions,
  columns: ColumnFiles,
  state: Checkpoint,
  folder: string,
  every: number,
): Promise<void> => {
  const bytes = columns.read("ids");
  const ids = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let most = 0;
  for (const id of ids) most = Math.max(most, id);
  const placeOf = new Uint32Array(most + 1);
  ids.forEach((id, place) => {
    placeOf[id] = place + 1;
  });
  let at = 0;
  for await (const line of followed(alternateNames ?? "", "alternate names", progress)) {
    if (at++ < state.alternateRows) continue;
    state.alternateRows = at;
    const row = readAlternateName(line);
    const place = row ? (placeOf[row.id] ?? 0) : 0;
    if (row && place) appendKeys(columns, state, place - 1, [row.name]);
    if (at % every === 0) saveCheckpoint(folder, columns, state);
  }
  saveCheckpoint(folder, columns, state);
};
