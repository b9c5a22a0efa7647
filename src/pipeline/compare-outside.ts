import { existsSync } from "node:fs";
import { Refusal } from "../core/errors.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Filter } from "../core/record/filter.ts";
import type { OutsideEvent } from "../core/record/outside.ts";
import type { RecordStore } from "../core/record/store.ts";
import { exportFormatOf, keysOfOurs, oursAsRead, type RefusedRow, sumOf, wholeTolls } from "../exchange/index.ts";
import { type Comparable, type Comparison, compareOutside, type Tolerance } from "../linking/index.ts";
import { materialOf } from "./export.ts";
import { formatOfFile, outsideEventsOf } from "./import-file.ts";
import { passes } from "./outside-filter.ts";

/** More than this on one side would fill the memory: they are compared a country or a year at a time. */
const mostEvents = 200_000;
const perPage = 500;

/** An event of theirs with its words, beside what is compared. */
interface Theirs extends Comparable {
  readonly key: string;
  readonly words: string | null;
}

/** What was compared, and what of it stayed out. */
export interface OutsideComparison {
  readonly comparison: Comparison;
  readonly format: string;
  /** The days that their events cover, the last one exclusive; ours outside of them are not compared. */
  readonly from: string | null;
  readonly to: string | null;
  /** Their countries; ours elsewhere are not compared. Empty where they tell none. */
  readonly countries: readonly string[];
  /** Theirs without a type or a day, which nothing can be held against. */
  readonly uncomparable: number;
  /** Ours that the format could not say by a rule of its export. */
  readonly unsayable: number;
  readonly quotes: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
}

/** Ours in the words of the format, so that its customs are no disagreement. */
const ourComparable = (event: SituationEvent, format: string): Comparable => {
  const read = oursAsRead(format, event);
  if (read) return { ...read, id: event.id };
  const killed = wholeTolls(event.tolls, "killed");
  return { ...event, killed: killed.length === 0 ? { low: 0, best: 0, high: 0 } : sumOf(killed) };
};

const theirComparable = (event: OutsideEvent): Theirs => {
  const { key, row, type, acled, time, place, actors, recipients, killed, words } = event;
  return { id: `${key} (row ${row})`, key, type, acled, time, place, actors, recipients, killed, words };
};

async function* held(store: RecordStore, set: string): AsyncGenerator<OutsideEvent> {
  for (let after: string | undefined; ; ) {
    const page = await store.outside.events({ set }, { limit: perPage, after });
    for (const { event } of page.items) yield event;
    if (page.next === null) return;
    after = page.next;
  }
}

interface Source {
  readonly format: string;
  readonly events: AsyncIterable<OutsideEvent>;
}

/** A set of the record by its id, else a file. Throws the refusals of reading one. */
const open = async (store: RecordStore, from: string, refused: (row: RefusedRow) => void): Promise<Source> => {
  const set = existsSync(from) ? undefined : (await store.outside.sets()).find(({ id }) => id === from);
  if (set) return { format: set.format, events: held(store, set.id) };
  if (!existsSync(from)) throw new Refusal("not-found", { file: from });
  const format = await formatOfFile(from);
  const events = outsideEventsOf(from, format, (record) => {
    if ("refused" in record) refused(record.refused);
  });
  return { format: format.name, events };
};

const tooMany = (side: string): Refusal => new Refusal("too-many-events", { side, most: mostEvents });

const gather = async (events: AsyncIterable<OutsideEvent>, filter: Filter) => {
  const theirs: Theirs[] = [];
  let uncomparable = 0;
  for await (const event of events) {
    if (!passes(event, filter)) continue;
    if (event.time === null || (event.type === null && event.acled === null)) uncomparable++;
    else theirs.push(theirComparable(event));
    if (theirs.length > mostEvents) throw tooMany("theirs");
  }
  return { theirs, uncomparable };
};

/** The rows that were written from one event of ours, a pair of actors each, are one event again. */
const joinRows = (theirs: readonly Theirs[], writtenFrom: ReadonlyMap<string, string>): readonly Theirs[] => {
  const joined = new Map<string, Theirs>();
  for (const each of theirs) {
    const of = writtenFrom.get(each.key);
    const key = of === undefined ? each.id : JSON.stringify([of, each.type, each.time, each.place]);
    const held = joined.get(key);
    joined.set(key, {
      ...each,
      ...(of === undefined ? {} : { of }),
      actors: [...(held?.actors ?? []), ...each.actors],
      recipients: [...(held?.recipients ?? []), ...each.recipients],
    });
  }
  return [...joined.values()];
};

const spanOf = (theirs: readonly Theirs[]) => {
  let [from, to]: [string | null, string | null] = [null, null];
  const countries = new Set<string>();
  for (const { time, place } of theirs) {
    if (time && (from === null || time.from < from)) from = time.from;
    if (time && (to === null || time.to > to)) to = time.to;
    if (place?.country) countries.add(place.country);
  }
  return { from, to, countries: [...countries].sort() };
};

/**
 * Holds the record's events against those of a file or of a set. Of ours those count that the file's format could have
 * said, within the days and the countries that it covers. Throws the refusals of reading, and `too-many-events`.
 */
export const compareWithOutside = async (
  store: RecordStore,
  from: string,
  {
    filter,
    tolerance,
    refused,
  }: {
    readonly filter: Filter;
    readonly tolerance: Tolerance;
    readonly refused: (row: RefusedRow) => void;
  },
): Promise<OutsideComparison> => {
  const source = await open(store, from, refused);
  const { theirs, uncomparable } = await gather(source.events, filter);
  const span = spanOf(theirs);
  const known = new Set(theirs.map(({ key }) => key));
  const writtenFrom = new Map<string, string>();
  const refuses = exportFormatOf(source.format)?.refuses ?? (() => null);
  const ours: Comparable[] = [];
  const quotes = new Map<string, string>();
  let unsayable = 0;
  for await (const event of materialOf(store, filter).events()) {
    const { time, place } = event;
    const keys = keysOfOurs(source.format, event).filter((key) => known.has(key));
    for (const key of keys) writtenFrom.set(key, event.id);
    const said = keys.length > 0 && time !== null;
    if (!said && (!time || span.from === null || span.to === null || time.to <= span.from || time.from >= span.to))
      continue;
    if (!said && place?.country && span.countries.length > 0 && !span.countries.includes(place.country)) continue;
    if (!said && refuses(event) !== null) unsayable++;
    else {
      ours.push(ourComparable(event, source.format));
      quotes.set(event.id, event.quote);
    }
    if (ours.length > mostEvents) throw tooMany("ours");
  }
  return {
    comparison: compareOutside(ours, joinRows(theirs, writtenFrom), tolerance),
    format: source.format,
    ...span,
    uncomparable,
    unsayable,
    quotes,
    words: new Map(theirs.flatMap(({ id, words }) => (words === null ? [] : [[id, words] as const]))),
  };
};
