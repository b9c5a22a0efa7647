import type { SituationEvent, TollVoice } from "../../core/record/event.ts";
import type { Difference, Picture, StateLine, Tension, TollTotal } from "../../core/record/picture.ts";
import { shownInterval, shownValue } from "../../picture/index.ts";
import { tensionLines } from "./tension-as-text.ts";

const voiceLine = (voice: TollVoice): string => {
  const { claimant, publisher, published, leftOut } = voice;
  const source = [publisher, published].filter(Boolean).join(", ");
  const who = claimant ? `${claimant}${source ? ` (${source})` : ""}` : source || "no named source";
  return `        ${shownInterval(voice)}  ${who}${leftOut ? `; ${leftOut}, not counted` : ""}`;
};

const eventLines = (event: SituationEvent): string[] => [
  [
    event.time?.from ?? "undated",
    event.type,
    event.status,
    event.place?.name ?? "no place",
    `${event.publishers} told`,
  ].join("  "),
  `    “${event.quote.replace(/\s+/g, " ")}”`,
  ...event.tolls.flatMap((toll) => [
    `    ${toll.measure} ${toll.side.name}: ${shownInterval(toll)}${toll.part ? ", part of a larger count" : ""}${toll.disputed ? ", disputed" : ""}`,
    ...(toll.voices.length > 1 ? [...toll.voices.map(voiceLine), `        ${toll.rule}`] : []),
  ]),
];

const totalLine = (total: TollTotal): string =>
  `${total.measure}  ${total.side.name}: ${shownInterval(total)} in ${total.rows.length} event${total.rows.length === 1 ? "" : "s"}${total.disputed ? ", disputed" : ""}`;

const stateLines = (line: StateLine): string[] => [
  line.about,
  ...line.entries.map(
    ({ from, to, value, disputed, voices }) =>
      `    ${from ?? "undated"} to ${to ?? "now"}: ${shownValue(value)}${disputed ? " (disputed)" : ""}  “${(voices[0]?.quote ?? "").replace(/\s+/g, " ")}”`,
  ),
  ...(line.sum && line.sum.terms.length > 1
    ? [`    sum: ${line.sum.terms.map(({ amount }) => shownValue(amount)).join(" + ")} = ${shownInterval(line.sum)}`]
    : []),
];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`), ""] : [];

export const pictureAsText = (picture: Picture, tension: Tension): string =>
  [
    `Picture of ${picture.place ?? picture.country ?? "everything"}${picture.asOf ? ` as of ${picture.asOf}` : ""}`,
    "",
    ...section("Tolls", picture.totals.map(totalLine)),
    ...section("States", picture.states.flatMap(stateLines)),
    ...section("Tension", tensionLines(tension, picture.events)),
    ...section("Events, the newest first", picture.events.flatMap(eventLines)),
    ...(picture.events.length + picture.states.length === 0
      ? ["The record tells nothing of it: check the name, or leave the place and the dates out."]
      : []),
    ...(picture.cut ? ["There was more: name a place or a range."] : []),
  ].join("\n");

export const diffAsText = (differences: readonly Difference[]): string =>
  differences
    .filter(({ outcome }) => outcome !== "same")
    .flatMap(({ outcome, kind, about, before, after }) => [
      `${outcome}  ${kind}  ${about}`,
      ...(before ? [`    was  ${before.shown}  “${before.quote.replace(/\s+/g, " ")}”`] : []),
      ...(after ? [`    is   ${after.shown}  “${after.quote.replace(/\s+/g, " ")}”`] : []),
    ])
    .concat(`${differences.filter(({ outcome }) => outcome === "same").length} the same`)
    .join("\n");
