import { cite } from "../../src/brief/cite.ts";
import { compose, dateOf } from "../../src/brief/compose.ts";
import { type Material, readMaterial } from "../../src/brief/material.ts";
import type { Cited, CitedBlock, Report } from "../../src/brief/report.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import type { Selection } from "../../src/pipeline/picture.ts";

export interface Made {
  readonly material: Material;
  readonly report: Report;
}

export const reportOf = async (store: RecordStore, selection: Selection): Promise<Made> => {
  const material = await readMaterial(store, selection);
  const report = cite(compose(material), material.claims, { date: dateOf(material), generator: "sitrep test" });
  return { material, report };
};

const ofBlock = (block: CitedBlock): readonly Cited[] =>
  block.kind === "list" ? block.items.flat() : block.kind === "table" ? block.rows.flat() : [];

/** Every statement of a report: the sentences of its lists. */
export const sentencesOf = ({ sections }: Report): readonly Cited[] =>
  sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "list").flatMap(ofBlock));

export const rowsOf = ({ sections }: Report): readonly (readonly Cited[])[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])));

/** The Zvečan clashes and what came after. */
export const north: Selection = { place: "North Kosovo", from: "2023-05-01", to: "2023-07-01" };
