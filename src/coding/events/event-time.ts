import type { TimeMention } from "../../core/contract/mention.ts";
import type { Time } from "../../core/contract/references.ts";
import { addTo, daysBetween, type Grain } from "../../core/date.ts";
import { above, casesOf, childrenBy, isRelation, pathTo, type Tree } from "../syntax/tree.ts";
import type { Match } from "./match-frame.ts";
import type { Reading } from "./reading.ts";
import { speaksOf } from "./same-clause.ts";

type Dated = TimeMention & { from: string; to: string };
const isDated = (time: TimeMention | undefined): time is Dated =>
  time !== undefined && time.from !== null && time.to !== null && time.type !== "DURATION" && time.type !== "SET";

const timeGrain = (grain: Grain): Time["grain"] => grain;

export const timeOfMention = ({ text, start, end, from, to, grain }: Dated, implied: boolean): Time => ({
  text,
  start,
  end,
  from,
  to,
  grain: timeGrain(grain),
  implied,
});

export const impliedDay = (date: string): Time => ({
  text: null,
  start: null,
  end: null,
  from: date,
  to: addTo(date, { days: 1 }),
  grain: "day",
  implied: true,
});

interface Candidate {
  readonly time: TimeMention;
  readonly at: number;
}

const timesIn = ({ tree, timeAt }: Reading, match: Match): Candidate[] => {
  const sentence = tree.sentences[tree.sentenceOf[match.head] ?? -1];
  const found: Candidate[] = [];
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at++) {
    const time = timeAt[at];
    if (time && found.at(-1)?.time !== time) found.push({ time, at });
  }
  return found;
};

const linking: ReadonlySet<string> = new Set(["after", "since", "following", "before", "over"]);
/** "marched after two shootings this month": the month is that of the shootings. */
const isOtherHappening = (tree: Tree, token: number, time: number): boolean =>
  token !== time && tree.tokens[token]?.upos === "NOUN" && casesOf(tree, token).some((word) => linking.has(word));

/** Closeness in the tree first, then in the words. A time inside another clause belongs to that clause's event. */
const distance = ({ tree }: Reading, { head, light }: Match, at: number): number => {
  const anchor = light ?? head;
  const inside = pathTo(tree, at, head) !== "beside" || pathTo(tree, at, anchor) !== "beside";
  const up = above(tree, at);
  const clauses = up
    .slice(0, Math.max(0, up.indexOf(anchor)))
    .filter((token) => isRelation(tree, token, "acl", "advcl", "ccomp", "conj")).length;
  const eventClause = above(tree, anchor).find((token) => tree.tokens[token]?.upos === "VERB") ?? anchor;
  const sameClause = inside || up.includes(eventClause);
  const ofNoun = up.slice(0, Math.max(0, up.indexOf(anchor))).some((token) => isOtherHappening(tree, token, at));
  return (inside ? 0 : sameClause ? 20 : 40) + (ofNoun ? 60 : 0) + clauses * 15 + Math.abs(at - head) / 2;
};

const shift: ReadonlyMap<string, number> = new Map([
  ["after", -1],
  ["following", -1],
  ["since", -1],
  ["before", 1],
  ["until", 1],
]);
const durationPattern = /^P(\d+(?:\.\d+)?)([YMWDE]|DE|CE)$/;
const unitYears: Readonly<Record<string, number>> = { Y: 1, DE: 10, E: 10, CE: 100 };

const stepOf = (value: string): { years?: number; months?: number; weeks?: number; days?: number } | null => {
  const found = durationPattern.exec(value);
  if (!found) return null;
  const count = Math.round(Number(found[1]));
  const unit = found[2] ?? "";
  if (unit in unitYears) return { years: count * (unitYears[unit] ?? 1) };
  return unit === "M" ? { months: count } : unit === "W" ? { weeks: count } : { days: count };
};

/** "in 2008, a decade after the bombing": the bombing is dated a decade before 2008. */
const shifted = ({ tree, input }: Reading, { head }: Match, times: readonly Candidate[]): Time | null => {
  const sentence = tree.sentences[tree.sentenceOf[head] ?? -1];
  for (const { time, at } of times) {
    const amount = stepOf(time.value);
    if (time.type !== "DURATION" || !amount || at > head || head - at > 8) continue;
    let direction = 0;
    for (let next = at; next < head; next++)
      direction ||= shift.get((tree.tokens[next]?.form ?? "").toLowerCase()) ?? 0;
    const anchor = times.map((one) => one.time).find((one): one is Dated => isDated(one) && one.end <= time.start);
    const from = anchor?.from ?? input.article.published;
    if (direction === 0 || !from || !sentence) continue;
    const sign = (count: number | undefined): number => direction * (count ?? 0);
    const step = {
      years: sign(amount.years),
      months: sign(amount.months),
      weeks: sign(amount.weeks),
      days: sign(amount.days),
    };
    const to = anchor?.to ?? addTo(from, { days: 1 });
    const grain: Time["grain"] = amount.years ? "year" : amount.months ? "month" : amount.weeks ? "week" : "day";
    return {
      text: time.text,
      start: time.start,
      end: time.end,
      from: addTo(from, step),
      to: addTo(to, step),
      grain,
      implied: true,
    };
  }
  return null;
};

/** The time that the event's sentence gives it; null where it gives none. */
export const timeInSentence = (reading: Reading, match: Match): Time | null => {
  const times = timesIn(reading, match);
  const moved = shifted(reading, match, times);
  if (moved) return moved;
  let best: { time: Dated; far: number } | null = null;
  for (const { time, at } of times) {
    if (!isDated(time) || !speaksOf(reading.tree, at, match.light ?? match.head)) continue;
    const far = distance(reading, match, at);
    if (!best || far < best.far) best = { time, far };
  }
  return best ? timeOfMention(best.time, best.time.implied) : null;
};

const backgroundAfter = 45;
/** "has besieged the town since 2022": goes on today. */
export const isOngoing = ({ tree }: Reading, { head, light }: Match): boolean => {
  const verb = light ?? head;
  const perfect = childrenBy(tree, verb, "aux").some((child) => /^(?:has|have|'ve)$/.test(tree.forms[child] ?? ""));
  const { to = 0 } = tree.sentences[tree.sentenceOf[verb] ?? -1] ?? {};
  if (!perfect) return false;
  for (let at = verb + 1; at < to; at++) if (tree.forms[at] === "since") return true;
  return false;
};

/** Background: told as past and dated well before the report, to a time of its own. */
export const isBackground = (time: Time | null, published: string | null): boolean =>
  time !== null && time.text !== null && published !== null && daysBetween(time.to, published) > backgroundAfter;
