import { addTo, grains } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { eventTypes, precisions, statuses } from "../../core/plover.ts";
import type { Cells } from "../reading/cells.ts";
import { nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { countBetween, daysFrom, party, placeFrom } from "../reading/outside-parts.ts";

/** Columns without which a file is none of ours. */
export const neededColumns = ["id", "type", "from", "to", "place", "actors", "recipients"];

/** What a reader says of a file that it cannot open, as the refusal `wrong-format`. */
export const brokenFile = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal("wrong-format", { cause: error instanceof Error ? error.message.slice(0, 120) : "unknown" });

const countOf = (cells: Cells, measure: string) =>
  countBetween(cells.number(`${measure}_min`), cells.number(measure), cells.number(`${measure}_max`));

/** An event of a columnar file, as `flatEvent` writes it. */
export const readFlatEvent = (cells: Cells): OutsideDraft => {
  const from = cells.day("from");
  const to = cells.day("to");
  const [eventType, subEventType] = [cells.text("acled_event_type"), cells.text("acled_sub_event_type")];
  return {
    ...nothingTold,
    key: cells.need("id"),
    type: cells.oneOf("type", eventTypes),
    mode: cells.text("mode"),
    acled: eventType ? { eventType, subEventType: subEventType ?? "" } : null,
    status: cells.oneOf("status", statuses) ?? "happened",
    time: from ? daysFrom(from, to ? addTo(to, { days: -1 }) : from, cells.oneOf("grain", grains) ?? "day") : null,
    place: placeFrom(cells, {
      name: cells.text("place"),
      country: cells.text("country"),
      admin1: cells.text("admin1"),
      precision: cells.oneOf("precision", precisions) ?? "town",
      latitude: "lat",
      longitude: "lon",
    }),
    actors: cells.list("actors").map((name) => party(name)),
    recipients: cells.list("recipients").map((name) => party(name)),
    killed: countOf(cells, "killed"),
    injured: countOf(cells, "injured"),
    words: cells.text("quote"),
  };
};
