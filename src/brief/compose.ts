import { addTo, type LocalDate, toLocalDate } from "../core/date.ts";
import type { Material } from "./material.ts";
import type { Block, Draft, Section } from "./report.ts";
import { daysOfEvents } from "./sections/days.ts";
import { disagreements } from "./sections/disagreements.ts";
import { forces } from "./sections/forces.ts";
import { offices, otherStates } from "./sections/offices.ts";
import { background, outlook } from "./sections/outlook.ts";
import { statements } from "./sections/statements.ts";
import { summary } from "./sections/summary.ts";
import { tollTable } from "./sections/tolls.ts";
import { dayInWords, daysInWords } from "./words/days.ts";

/** The sections of a situation report, in order. One that has nothing to say says so, but for the background. */
const order: readonly (readonly [title: string, write: (material: Material) => readonly Block[]])[] = [
  ["Summary", summary],
  ["Day by day", daysOfEvents],
  ["Tolls", tollTable],
  ["Where reports disagree", disagreements],
  ["Who said what", statements],
  ["Force levels", forces],
  ["Offices", offices],
  ["Recognition, turnout, control and sites", otherStates],
  ["Outlook: announced and threatened", outlook],
  ["Background", background],
];

const publishedDays = ({ claims }: Material): LocalDate[] =>
  [...claims.values()].flatMap(({ article }) => article.published ?? []).sort();

/** The day that the report is of: the instant asked for, else the newest report that it uses. */
export const dateOf = (material: Material): LocalDate | null =>
  toLocalDate((material.selection.asOf ?? "").slice(0, 10)) ?? publishedDays(material).at(-1) ?? null;

const rangeOf = ({ selection: { from, to }, picture }: Material): string => {
  const days = picture.events.flatMap(({ time }) => time?.from ?? []).sort();
  const first = from ?? days[0];
  const last = to ? addTo(to, { days: -1 }) : days.at(-1);
  if (first === undefined || last === undefined) return "";
  return first <= last ? daysInWords(first, last) : dayInWords(first);
};

/** A date asks by publication, an instant by what the record held. */
const asOfInWords = (asOf: string | undefined): string | null =>
  asOf === undefined
    ? null
    : toLocalDate(asOf)
      ? `${dayInWords(asOf)}: what had been published by the end of that day`
      : `${asOf}: what the record held at that moment`;

/** A report says of how much it tells. */
const eventsInWords = ({ picture: { events, cut }, lighter }: Material): string => {
  if (lighter === 0) return `${events.length}${cut ? " (the newest; there were more)" : ""}`;
  const of = cut ? `the newest ${events.length + lighter}` : `${events.length + lighter}`;
  return `${events.length}, the weightiest of ${of}: name a place or a shorter range for the others`;
};

const basisOf = (material: Material): Draft["basis"] => {
  const { claims, selection } = material;
  const items = [...claims.values()];
  const reviewed = items.filter(({ review }) => review.status === "accepted" || review.status === "corrected").length;
  const date = dateOf(material);
  const newest = publishedDays(material).at(-1);
  return [
    [
      "As of",
      asOfInWords(selection.asOf) ?? (date ? `${dayInWords(date)}, the day of the newest report used` : "no report"),
    ],
    [
      "Reports",
      `${new Set(items.map(({ article }) => article.id)).size} from ${new Set(items.map(({ article }) => article.publisher)).size} outlets${newest ? `, the newest of ${dayInWords(newest)}` : ""}`,
    ],
    ["Events", eventsInWords(material)],
    ["Review", `${reviewed} of ${items.length} claims were reviewed by a person`],
  ];
};

/** Writes a report from the record's material. Pure: the same material gives the same report. */
export const compose = (material: Material): Draft => {
  const place = material.selection.place ?? material.selection.country ?? "the whole record";
  const range = rangeOf(material);
  const sections = order
    .map(([title, write]): Section => ({ title, blocks: write(material) }))
    .filter(({ blocks }) => blocks.length > 0);
  return { title: `Situation report: ${place}${range ? `, ${range}` : ""}`, basis: basisOf(material), sections };
};
