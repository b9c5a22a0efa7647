import type { SituationEvent } from "../core/record/event.ts";
import type { OutsideRow } from "../core/record/outside.ts";
import { readAcledRow } from "./acled/read.ts";
import { acledRow } from "./acled/rows.ts";
import { actorPairs } from "./actor-pairs.ts";
import { crowdRow } from "./counts/crowd-counting.ts";
import { readCountRow } from "./counts/read-crowd-counting.ts";
import { daysOf } from "./event-day.ts";
import { pairNumber } from "./gdelt/rows.ts";
import { readGedRow } from "./ged/read.ts";
import { gedRow } from "./ged/rows.ts";
import { ploverOfCameo } from "./plover-of-cameo.ts";
import { type Cells, cellsOf } from "./reading/cells.ts";
import { nothingTold, type OutsideDraft } from "./reading/import-format.ts";
import type { Row } from "./separated-rows.ts";

const readBack = (row: Row | string | null, read: (cells: Cells) => OutsideDraft): OutsideDraft | null => {
  if (row === null || typeof row === "string") return null;
  const values: OutsideRow = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null]));
  return read(cellsOf(values));
};

const crowdRowOf = (event: SituationEvent): Row | null => {
  const days = daysOf(event);
  return days && crowdRow(event, days, []);
};

/** CAMEO parts the types otherwise than PLOVER, which keeps a resignation apart from a concession. */
const throughCameo = ({ id: key, cameo, type, time, place, actors, recipients }: SituationEvent): OutsideDraft => ({
  ...nothingTold,
  ...{ key, time, place, actors, recipients },
  type: ploverOfCameo(cameo) ?? type,
});

/** Formats that name types, actors or counts in a way of their own. */
const ways: Readonly<Record<string, (event: SituationEvent) => OutsideDraft | null>> = {
  acled: (event) => readBack(acledRow(event, []), readAcledRow),
  ged: (event) => readBack(gedRow(event, [], true), readGedRow),
  gdelt: throughCameo,
  icews: throughCameo,
  ccc: (event) => readBack(crowdRowOf(event), readCountRow),
};

/** An event of ours in the words of a format, so that one is not held against another's custom; null where they are ours. */
export const oursAsRead = (format: string, event: SituationEvent): OutsideDraft | null => ways[format]?.(event) ?? null;

/** The keys of an event of ours in a file that this record wrote, by which it is known again. */
export const keysOfOurs = (format: string, event: SituationEvent): readonly string[] => {
  if (format === "gdelt" || format === "icews")
    return actorPairs(event).pairs.map((pair) => String(pairNumber(event, pair)));
  // The consortium's rows have no ids.
  if (format === "ccc") return [];
  return [oursAsRead(format, event)?.key ?? event.id];
};
