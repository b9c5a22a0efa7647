import { addTo } from "../../core/date.ts";
import { eventTypes, measures } from "../../core/plover.ts";
import type { Count, OutsideRow } from "../../core/record/outside.ts";
import type { Loss } from "../format.ts";
import { type Cells, cellsOf } from "../reading/cells.ts";
import { type ImportFormat, nothingTold, type OutsideDraft, type ReadRecord } from "../reading/import-format.ts";
import { countBetween, daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { readTable, recordOf, refusedWidth, type TableShape } from "../reading/read-table.ts";
import { tollColumns } from "./tolls.ts";

const passedOver = [
  { rule: "voice", reason: "who gave a count is kept with the reconciled count of its event" },
] as const satisfies readonly Loss[];

/** An event has no more rows than this. */
const mostRows = 1000;

/** The rows of one event, which stand together. */
interface Block {
  readonly event: string;
  readonly row: number;
  readonly rows: OutsideRow[];
  killed: Count | null;
  injured: Count | null;
}

const plus = (a: Count | null, b: Count | null): Count | null =>
  a && b ? { low: a.low + b.low, best: a.best + b.best, high: a.high + b.high } : (a ?? b);

/** Adds a reconciled count; parts of larger counts add nothing. */
const take = (block: Block, cells: Cells): void => {
  const measure = cells.oneOf("measure", measures);
  const count = countBetween(cells.count("min"), cells.count("best"), cells.count("max"));
  if (cells.text("part")?.toLowerCase() === "true") return;
  if (measure === "killed") block.killed = plus(block.killed, count);
  if (measure === "injured") block.injured = plus(block.injured, count);
};

const draftOf = (block: Block): OutsideDraft => {
  const cells = cellsOf(block.rows[0] ?? {});
  const from = cells.day("date_from");
  const to = cells.day("date_to");
  return {
    ...nothingTold,
    key: block.event,
    type: cells.oneOf("event_type", eventTypes),
    time: from ? daysFrom(from, to ? addTo(to, { days: -1 }) : from) : null,
    place: placeFrom(cells, {
      name: cells.text("place"),
      country: cells.text("place_country"),
      precision: "district",
    }),
    // Of the parties of the event the table names those that suffered.
    recipients: [...new Set(block.rows.map(({ side }) => String(side ?? "")))]
      .filter(Boolean)
      .map((name) => party(name)),
    killed: block.killed,
    injured: block.injured,
    words: block.rows.flatMap((row) => cellsOf(row).text("quote") ?? [])[0] ?? null,
  };
};

const finished = (block: Block): ReadRecord => {
  const record = recordOf(block.row, block.rows[0] ?? {}, () => draftOf(block));
  return "event" in record ? { event: { ...record.event, rows: block.rows } } : record;
};

/** The columns that tell a `tolls.csv`. */
export const tollsShape: TableShape = {
  columns: tollColumns,
  needed: ["event_id", "row", "measure", "side", "min", "best", "max"],
};

/** The tolls of another record: one outside event for the rows of each event. */
export const tollsImport: ImportFormat = {
  name: "tolls",
  passedOver,
  async *read(source) {
    let block: Block | null = null;
    for await (const each of readTable(source, tollsShape)) {
      if ("width" in each) {
        yield refusedWidth(each.row, each.width, each.columns);
        continue;
      }
      const { row, values } = each;
      let event = "";
      const cells = cellsOf(values);
      const refused = recordOf(row, values, () => {
        event = cells.need("event_id");
        cells.oneOf("row", ["toll", "voice"]);
        return { passedOver: "voice" };
      });
      if ("refused" in refused) {
        yield refused;
        continue;
      }
      if (block && block.event !== event) {
        yield finished(block);
        block = null;
      }
      block ??= { event, row, rows: [], killed: null, injured: null };
      const of: Block = block;
      if (of.rows.length < mostRows) of.rows.push(values);
      if (cells.text("row") === "voice") yield refused;
      else {
        const taken = recordOf(row, values, () => {
          take(of, cells);
          return { passedOver: "" };
        });
        if ("refused" in taken) yield taken;
      }
    }
    if (block) yield finished(block);
  },
};
