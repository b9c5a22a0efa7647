import { addTo, daysBetween, type LocalDate, toLocalDate } from "../core/date.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Filter, Page } from "../core/record/filter.ts";
import type { ClaimItem } from "../core/record/items.ts";
import type { Difference, Picture, StateLine, Tension, TollTotal } from "../core/record/picture.ts";
import type { RecordStore } from "../core/record/store.ts";
import { diffPictures, type Stated, stateLines, tensionOf, tollTotals } from "../picture/index.ts";
import { overCountries } from "./filter.ts";

/** What a picture is of. A name of a country stands for the whole country. */
export interface Selection {
  readonly place?: string | undefined;
  readonly country?: string | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly text?: string | undefined;
  readonly asOf?: string | undefined;
}

/** No picture shows more events or states than this; the newest come first. */
const most = 5000;

/** The filter of the lists that a selection is read from. */
export const filterOf = ({ place, country, from, to, text, asOf }: Selection): Filter => {
  const where = overCountries<Pick<Filter, "place" | "country" | "box">>({ place, country });
  return {
    ...(where.place ? { place: where.place } : {}),
    ...(where.country ? { country: where.country } : {}),
    ...(where.box ? { box: where.box } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(text ? { text } : {}),
    ...(asOf ? { asOf } : {}),
  };
};

const readAll = async <Item>(
  read: (after: string | undefined) => Promise<Page<Item>>,
): Promise<{ items: Item[]; cut: boolean }> => {
  const items: Item[] = [];
  for (let after: string | undefined; ; ) {
    const page = await read(after);
    items.push(...page.items);
    if (page.next === null) return { items, cut: false };
    if (items.length >= most) return { items, cut: true };
    after = page.next;
  }
};

const wish = (after: string | undefined) => ({ limit: 500, ...(after === undefined ? {} : { after }) });

const eventsOf = (store: RecordStore, filter: Filter): Promise<{ items: SituationEvent[]; cut: boolean }> =>
  readAll((after) => store.events(filter, wish(after)));

const isState = (item: ClaimItem): Stated[] =>
  item.claim.kind === "state" ? [{ claim: item.claim, article: item.article }] : [];

const toldAnywhere = ["force-strength", "reinforcement", "office"];

/** Reports tell how strong a force is without saying where it stands, and name an office without its country, so all of them are read, and those of the place kept. */
const statesBeside = async (store: RecordStore, { country, place, box, ...open }: Filter): Promise<ClaimItem[]> =>
  country || place || box
    ? (await readAll((after) => store.claims({ ...open, kind: "state", type: toldAnywhere }, wish(after)))).items
    : [];

const tellsOne = (line: StateLine, claims: ReadonlySet<string>): boolean =>
  [...line.entries, ...(line.sum?.terms ?? [])].some(({ voices }) => voices.some(({ claim }) => claims.has(claim)));

/** States hold on: what began before the range and was not replaced is part of the picture, so `from` does not cut them. */
const statesOf = async (
  store: RecordStore,
  filter: Filter,
): Promise<{ lines: readonly StateLine[]; cut: boolean; articles: Set<string> }> => {
  const { from, ...open } = filter;
  const { items, cut } = await readAll((after) => store.claims({ ...open, kind: "state" }, wish(after)));
  const own = new Set(items.map(({ claim }) => claim.id));
  const beside = (await statesBeside(store, open)).filter(({ claim }) => !own.has(claim.id));
  const lines = stateLines([...items, ...beside].flatMap(isState)).filter((line) => tellsOne(line, own));
  return { lines, cut, articles: new Set(items.map(({ article }) => article.id)) };
};

/** Events, totals of tolls, and states of a place, as of an instant. */
export const readPicture = async (store: RecordStore, selection: Selection): Promise<Picture> => {
  const filter = filterOf(selection);
  const events = await eventsOf(store, filter);
  const states = await statesOf(store, filter);
  return {
    place: selection.place ?? null,
    country: filter.country ?? null,
    asOf: selection.asOf ?? null,
    from: selection.from ?? null,
    to: selection.to ?? null,
    articles: events.items.reduce((sum, { articles }) => sum + articles, 0),
    events: events.items,
    totals: [...tollTotals(events.items)],
    states: [...states.lines],
    cut: events.cut || states.cut,
  };
};

export const readStates = async (store: RecordStore, selection: Selection): Promise<readonly StateLine[]> =>
  (await statesOf(store, filterOf(selection))).lines;

export const readTotals = async (store: RecordStore, selection: Selection): Promise<readonly TollTotal[]> =>
  tollTotals((await eventsOf(store, filterOf(selection))).items);

const lastDayOf = (events: readonly SituationEvent[], reports: readonly LocalDate[]): LocalDate | null =>
  [...events.flatMap(({ time }) => time?.from ?? []), ...reports].sort().at(-1) ?? null;

const mostDays = 3660;
/** Days up to the last report that are shown where no range is asked for. */
export const mostShown = 90;

/** Publication days of the articles that tell of events of a selection, one for each article. */
export const reportDays = async (store: RecordStore, selection: Selection): Promise<readonly LocalDate[]> => {
  const { from, to, ...always } = filterOf(selection);
  const told = await readAll((after) => store.claims({ ...always, kind: "event" }, wish(after)));
  return [...new Map(told.items.map(({ article }) => [article.id, article.published])).values()].flatMap(
    (day) => day ?? [],
  );
};

/** The tension index of a place. Without a range, the ninety days up to the last report. `heard` are its report days. */
export const readTension = async (
  store: RecordStore,
  selection: Selection,
  heard?: readonly LocalDate[],
): Promise<Tension> => {
  const { from, to, ...always } = filterOf(selection);
  const { items: events } = await eventsOf(store, {
    ...always,
    ...(from ? { from: addTo(from, { days: -28 }) } : {}),
    ...(to ? { to } : {}),
  });
  const reports = heard ?? (await reportDays(store, selection));
  const asOf = toLocalDate(selection.asOf ?? "");
  const end = to ?? (asOf ? addTo(asOf, { days: 1 }) : addTo(lastDayOf(events, reports) ?? "1970-01-01", { days: 1 }));
  const wished = from ?? addTo(end, { days: -mostShown });
  const start = daysBetween(wished, end) > mostDays ? addTo(end, { days: -mostDays }) : wished;
  return tensionOf(events, { place: selection.place ?? selection.country ?? null, from: start, to: end, reports });
};

/** What became of the picture between two instants. */
export const readDiff = async (
  store: RecordStore,
  selection: Selection,
  { from, to }: { from: string; to: string },
): Promise<readonly Difference[]> =>
  diffPictures(
    await readPicture(store, { ...selection, asOf: from }),
    await readPicture(store, { ...selection, asOf: to }),
  );
