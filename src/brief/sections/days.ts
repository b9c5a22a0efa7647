import { addTo, daysBetween, type LocalDate } from "../../core/date.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import type { Material } from "../material.ts";
import type { Block, Sentence } from "../report.ts";
import { byDay } from "../weight.ts";
import { dayInWords, daysInWords, whenInWords } from "../words/days.ts";
import { capital } from "../words/lists.ts";
import { countingVoices, tollClause } from "../words/tolls.ts";
import { eventSentences } from "./event-item.ts";
import { claimsOfVoices } from "./voice-claims.ts";

/** A stretch without any report of at least so many days is told. */
const quiet = 7;

const isOneDay = ({ time }: Pick<SituationEvent, "time">): boolean =>
  time !== null && daysBetween(time.from, time.to) <= 1;

const headingOf = ({ time }: SituationEvent): string =>
  time === null ? "Without a date" : capital(isOneDay({ time }) ? dayInWords(time.from) : whenInWords(time));

/** Stretches of the range in which nothing was published on the place and nothing is dated. */
export const quietStretches = (
  days: readonly LocalDate[],
  range: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined },
): readonly { readonly first: LocalDate; readonly last: LocalDate }[] => {
  const heard = [...new Set(days)].sort();
  const marks = [
    ...(range.from ? [addTo(range.from, { days: -1 })] : []),
    ...heard.filter((day) => (!range.from || day >= range.from) && (!range.to || day < range.to)),
    ...(range.to ? [range.to] : []),
  ];
  return marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    if (next === undefined || daysBetween(mark, next) - 1 < quiet) return [];
    return [{ first: addTo(mark, { days: 1 }), last: addTo(next, { days: -1 }) }];
  });
};

/** The tolls of an event, a line each. */
const tollSentences = (event: SituationEvent): Sentence[][] =>
  event.tolls.flatMap((toll) => {
    const claims = claimsOfVoices(countingVoices(toll));
    return claims ? [[{ text: capital(tollClause(toll)), claims }]] : [];
  });

const placeOf = ({ selection: { place, country } }: Material): string => place ?? country ?? "this";

const reportDays = ({ reported, picture }: Material): LocalDate[] => [
  ...reported,
  ...picture.events.filter(isOneDay).flatMap(({ time }) => time?.from ?? []),
];

/** Every event that is held to have happened or that was denied, day by day, and the days of which nobody reported. */
export const daysOfEvents = (material: Material): readonly Block[] => {
  const told = material.picture.events.filter(({ status }) => status === "happened" || status === "denied").sort(byDay);
  const gaps = quietStretches(reportDays(material), material.selection);
  const blocks: { readonly at: string; readonly blocks: Block[] }[] = gaps.map(({ first, last }) => ({
    at: first,
    blocks: [
      {
        kind: "note",
        text: `No reporting: no report in the record tells of ${placeOf(material)} from ${daysInWords(first, last)}. That is no proof of calm.`,
      },
    ],
  }));
  const groups = new Map<string, SituationEvent[]>();
  for (const event of told) {
    const heading = headingOf(event);
    groups.set(heading, [...(groups.get(heading) ?? []), event]);
  }
  for (const [heading, events] of groups)
    blocks.push({
      at: events[0]?.time?.from ?? "9999",
      blocks: [
        { kind: "heading", text: heading },
        {
          kind: "list",
          items: events.flatMap((event) => [[...eventSentences(material, event)], ...tollSentences(event)]),
        },
      ],
    });
  const { lighter } = material;
  return [
    ...blocks.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).flatMap((each) => each.blocks),
    ...(lighter > 0
      ? [{ kind: "note" as const, text: `${lighter} lighter events are left out: name a place or a shorter range.` }]
      : []),
  ];
};
