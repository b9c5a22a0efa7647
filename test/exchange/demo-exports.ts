import { addCorpus } from "../../src/cli/demo-corpus.ts";
import type { Filter } from "../../src/core/record/filter.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { ExportReport, type ExportSummary, exportFormatOf } from "../../src/exchange/index.ts";
import { materialOf } from "../../src/pipeline/export.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { openStore } from "../../src/store/index.ts";

/** The bundled corpus in a record whose clock stands still, so that every export of it is the same each time. */
export const demoRecord = async (): Promise<RecordStore> => {
  const store = await openStore(":memory:", { linker, clock: () => new Date("2024-01-02T03:04:05.000Z") });
  await addCorpus(store, nodeResources(), "test");
  return store;
};

export interface Exported {
  readonly bytes: Buffer;
  readonly summary: ExportSummary;
}

export const exported = async (store: RecordStore, name: string, filter: Filter = {}): Promise<Exported> => {
  const format = exportFormatOf(name);
  if (!format) throw new Error(`no format ${name}`);
  const origin = { generator: "sitrep test", asOf: "2024-01-02T03:04:05.000Z", filters: {} };
  const report = new ExportReport(format.losses);
  const pieces: Buffer[] = [];
  for await (const piece of format.write(materialOf(store, filter), origin, report)) pieces.push(Buffer.from(piece));
  return { bytes: Buffer.concat(pieces), summary: report.summary(name, origin) };
};
