import { type EventSeen, type Occurrence, occurrencesOf, onlyNew, type Seen } from "../../alerting/index.ts";
import { addTo, type LocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import type { Finding, NewRule } from "../../core/record/alert.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import type { RecordStore } from "../../core/record/store.ts";
import type { SavedView } from "../../core/record/view.ts";
import { stateChanges, stateDisputes } from "../../picture/index.ts";
import { readFilter } from "../filter.ts";
import { readStates, reportDays } from "../picture.ts";
import { allClaims } from "./read-changed.ts";
import { eventOfDay, nothingSeen, selectionOf, tensionOfEvening } from "./see-view.ts";

/** The days tried, by publication; `to` is exclusive. */
export interface TryRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What a rule would have told, day by day of publication. */
export interface Tried {
  readonly findings: readonly (Finding & { readonly day: LocalDate })[];
  /** "would have fired 7 times from 2023-05-01 to 2023-05-31". */
  readonly summary: string;
  /** True where there were more events than are looked at. */
  readonly cut: boolean;
}

const mostEvents = 20_000;

/** Events of the view that were told of in the range, the newest first. */
const eventsTold = async (
  store: RecordStore,
  view: SavedView,
  { from, to }: TryRange,
): Promise<{ events: SituationEvent[]; cut: boolean }> => {
  const filter = { ...readFilter(view.filter), asOf: addTo(to, { days: -1 }) };
  const events: SituationEvent[] = [];
  for (let after: string | undefined, looked = 0; ; ) {
    const page = await store.events(filter, { limit: 500, ...(after === undefined ? {} : { after }) });
    events.push(...page.items.filter(({ lastPublished }) => lastPublished !== null && lastPublished >= from));
    looked += page.items.length;
    if (page.next === null) return { events, cut: false };
    if (looked >= mostEvents) return { events, cut: true };
    after = page.next;
  }
};

/** The event as it was told by the end of every day on which something of it was published. */
const daysOf = async (
  store: RecordStore,
  { id }: SituationEvent,
  { to }: TryRange,
): Promise<(EventSeen & { readonly day: LocalDate })[]> => {
  const claims = await allClaims(store, { event: id });
  const days = [...new Set(claims.flatMap(({ article }) => article.published ?? []))].filter((day) => day < to).sort();
  const seen: (EventSeen & { readonly day: LocalDate })[] = [];
  for (const day of days) {
    const event = await eventOfDay(store, id, { day, claims });
    if (event) seen.push({ day, ...event });
  }
  return seen;
};

type Dated = readonly [day: LocalDate, seen: Seen];

const eventSights = async (
  store: RecordStore,
  view: SavedView,
  range: TryRange,
): Promise<{ sights: Dated[]; cut: boolean }> => {
  const { events, cut } = await eventsTold(store, view, range);
  const sights: Dated[] = [];
  for (const event of events)
    for (const { day, ...seen } of await daysOf(store, event, range))
      sights.push([day, { ...nothingSeen, events: [seen] }]);
  return { sights, cut };
};

const stateSights = async (store: RecordStore, view: SavedView, { to }: TryRange): Promise<Dated[]> => {
  const lines = await readStates(store, { ...selectionOf(view), asOf: addTo(to, { days: -1 }) });
  const claims = await allClaims(store, { kind: "state", asOf: addTo(to, { days: -1 }) });
  const articles = new Map(claims.map(({ article }) => [article.id, article]));
  const firstDay = (voices: readonly { readonly published: string | null }[]): LocalDate =>
    voices
      .map(({ published }) => published ?? "9999-12-31")
      .sort()
      .at(0) ?? "9999-12-31";
  return [
    ...stateChanges(lines).map(
      (change): Dated => [firstDay(change.voices), { ...nothingSeen, articles, changes: [change] }],
    ),
    ...stateDisputes(lines).map(
      (dispute): Dated => [
        dispute.sides
          .map(({ published }) => published ?? "9999-12-31")
          .sort()
          .at(-1) ?? "9999-12-31",
        { ...nothingSeen, articles, disputes: [dispute] },
      ],
    ),
  ];
};

const mostEvenings = 400;

/** What stood on the evening of every day on which something of the view was published, and on the one before them. */
const tensionSights = async (
  store: RecordStore,
  view: SavedView,
  { from, to }: TryRange,
): Promise<{ sights: Dated[]; cut: boolean }> => {
  const selection = selectionOf(view);
  const heard = await reportDays(store, { ...selection, asOf: addTo(to, { days: -1 }) });
  const all = [...new Set(heard)].filter((day) => day >= from && day < to).sort();
  const days = all.slice(-mostEvenings);
  const sights: Dated[] = [];
  for (const day of [addTo(days[0] ?? from, { days: -1 }), ...days]) {
    const tension = await tensionOfEvening(store, selection, { day, heard });
    if (tension.length > 0) sights.push([day, { ...nothingSeen, tension }]);
  }
  return { sights, cut: all.length > days.length };
};

const sightsFor = async (
  store: RecordStore,
  { when }: Pick<NewRule, "when">,
  view: SavedView,
  range: TryRange,
): Promise<{ sights: readonly Dated[]; cut: boolean }> => {
  if (when.kind === "tension") return tensionSights(store, view, range);
  if (when.kind === "state") return { sights: await stateSights(store, view, range), cut: false };
  const { sights, cut } = await eventSights(store, view, range);
  const states = when.kind === "disagreement" ? await stateSights(store, view, range) : [];
  return { sights: [...sights, ...states], cut };
};

/**
 * Plays the past to a rule that need not be saved: reports come in on the day they were published, and what was told
 * before the range is known already. A change point of the tension is told on the first evening that shows it: a week after
 * the day itself, or later where reports came late. Throws `unknown-view`.
 */
export const tryRule = async (
  store: RecordStore,
  rule: Pick<NewRule, "when" | "view">,
  range: TryRange,
): Promise<Tried> => {
  const view = await store.views.get(rule.view);
  if (!view) throw new Refusal("unknown-view", { view: rule.view });
  const { sights, cut } = await sightsFor(store, rule, view, range);
  const marks = new Set<string>();
  const findings: (Finding & { readonly day: LocalDate })[] = [];
  for (const [day, seen] of [...sights].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const { news, told } = onlyNew(occurrencesOf(rule.when, seen), { marks, claims: new Set() });
    const keep = (each: Occurrence) => {
      for (const mark of each.marks) marks.add(mark);
    };
    for (const each of [...news, ...told]) keep(each);
    if (day >= range.from && day < range.to) findings.push(...news.map(({ finding }) => ({ ...finding, day })));
  }
  const times = findings.length === 1 ? "once" : `${findings.length} times`;
  return { findings, cut, summary: `would have fired ${times} from ${range.from} to ${addTo(range.to, { days: -1 })}` };
};
