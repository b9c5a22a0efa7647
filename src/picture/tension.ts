import { addTo, daysBetween, type LocalDate } from "../core/date.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { ChangePoint, Tension, TensionDay, TensionTerm } from "../core/record/picture.ts";
import { changePoints } from "./change-points.ts";

const halfLife = 7;
const memory = 28;
const reportWindow = 7;

export const tensionFormula =
  "index(day) = sum over events that happened or were threatened in the 28 days up to it of " +
  "weight x toll x tellers x decay; weight = -Goldstein / 10 (agreements count down), halved for threats; " +
  "toll = 1 + log10(1 + 10 killed + injured); tellers = 1 with two independent publishers, else 0.7; " +
  "decay = 2^(-days / 7). A day without any report in the week before it has no index.";

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const countOf = (event: SituationEvent, measure: "killed" | "injured"): number =>
  event.tolls
    .filter((toll) => toll.measure === measure && !toll.part)
    .reduce((sum, { best, min }) => sum + (best ?? min ?? 0), 0);

/** Only what is dated to a day or a few can be placed on the line of days. */
const dayOf = ({ time }: SituationEvent): LocalDate | null =>
  time && daysBetween(time.from, time.to) <= reportWindow ? time.from : null;

const termOf = (event: SituationEvent, at: LocalDate, day: LocalDate): TensionTerm => {
  const weight = round((-event.goldstein / 10) * (event.status === "threatened" ? 0.5 : 1));
  const toll = round(1 + Math.log10(1 + 10 * countOf(event, "killed") + countOf(event, "injured")));
  const tellers = event.publishers >= 2 ? 1 : 0.7;
  const decay = round(2 ** (-daysBetween(at, day) / halfLife));
  return {
    event: event.id,
    type: event.type,
    at,
    weight,
    toll,
    tellers,
    decay,
    value: round(weight * toll * tellers * decay),
  };
};

const daysOf = (from: LocalDate, to: LocalDate): LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) => addTo(from, { days: at }));

interface Dated {
  readonly event: SituationEvent;
  readonly at: LocalDate;
}

const dayTension = (day: LocalDate, dated: readonly Dated[], reports: readonly LocalDate[]): TensionDay => {
  const terms = dated
    .filter(({ at }) => at <= day && daysBetween(at, day) < memory)
    .map(({ event, at }) => termOf(event, at, day))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.event < b.event ? -1 : 1));
  const heard = reports.filter(
    (report) => report <= addTo(day, { days: 1 }) && daysBetween(report, day) < reportWindow,
  ).length;
  const index = round(
    Math.max(
      0,
      terms.reduce((sum, { value }) => sum + value, 0),
    ),
  );
  return { day, index: heard > 0 ? index : null, reports: heard, terms };
};

/**
 * The tension index of a place, day by day, with every term listed. `reports` are the publication days of the articles
 * that tell of the place; a stretch without any is shown as not reported, and never as calm.
 */
export const tensionOf = (
  events: readonly SituationEvent[],
  { place, from, to, reports }: { place: string | null; from: LocalDate; to: LocalDate; reports: readonly LocalDate[] },
): Tension => {
  const dated = events
    .filter(({ status, review }) => (status === "happened" || status === "threatened") && review.status !== "rejected")
    .flatMap((event): Dated[] => {
      const at = dayOf(event);
      return at ? [{ event, at }] : [];
    });
  const days = daysOf(from, to).map((day) => dayTension(day, dated, reports));
  const changes: readonly ChangePoint[] = changePoints(days);
  return { place, formula: tensionFormula, days, changes: [...changes] };
};
