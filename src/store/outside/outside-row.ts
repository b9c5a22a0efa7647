import type { OutsideEvent } from "../../core/record/outside.ts";
import { fold } from "../fold.ts";
import type { OutsideEventRow } from "../tables.ts";

// Written by this program, from values that were checked on their way in.
export const parseOutside = (body: string): OutsideEvent => JSON.parse(body);

export const outsideRow = (set: string, event: OutsideEvent): Omit<OutsideEventRow, "seq"> => ({
  outside_set: set,
  row: event.row,
  at: event.time?.from ?? "",
  time_to: event.time?.to ?? "",
  type: event.type,
  status: event.status,
  country: event.place?.country ?? null,
  place: event.place ? fold(event.place.name) : null,
  lat: event.place?.lat ?? null,
  lon: event.place?.lon ?? null,
  body: JSON.stringify(event),
});
