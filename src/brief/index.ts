import type { RecordStore } from "../core/record/store.ts";
import type { Selection } from "../pipeline/picture.ts";
import { cite } from "./cite.ts";
import { compose, dateOf } from "./compose.ts";
import { readMaterial } from "./material.ts";
import type { Report } from "./report.ts";

export type { Report } from "./report.ts";
export { type BriefFormat, briefFormats, isBriefFormat, writeBrief } from "./writers/index.ts";

/** A situation report on a place and a time, from what the record holds. `generator` names the program that wrote it. */
export const readBrief = async (store: RecordStore, selection: Selection, generator: string): Promise<Report> => {
  const material = await readMaterial(store, selection);
  return cite(compose(material), material.claims, { date: dateOf(material), generator });
};
