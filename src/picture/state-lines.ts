import type { LocalDate } from "../core/date.ts";
import { contentId } from "../core/ids.ts";
import type { StateEntry, StateLine, StateValue, Voice } from "../core/record/picture.ts";
import { joinedTopics } from "./joined-topic.ts";
import { openSumOf } from "./open-sum.ts";
import { agree, type Topic, topicOf } from "./state-key.ts";
import { dayOf, inOrder, type Stated, voiceOf } from "./stated.ts";

interface Growing {
  value: StateValue;
  from: LocalDate | null;
  disputed: boolean;
  voices: Voice[];
}

/** How exactly a value is told: a point before a range, a full name before a surname. */
const precisionOf = (value: StateValue): number =>
  typeof value === "string" ? value.length : value.best !== null ? 2 : value.min !== null && value.max !== null ? 1 : 0;

/**
 * The values of one line in the order of their days. A value that agrees with the one before confirms it. One that does
 * not, and speaks of a later day, replaces it; one that speaks of the same day disputes it.
 */
const entriesOf = (stated: readonly Stated[]): StateEntry[] => {
  const entries: Growing[] = [];
  for (const each of stated) {
    const { value } = topicOf(each.claim);
    const day = dayOf(each);
    // "Rusu resigned, and Cebotari was appointed": the holder until that day disputes nothing, in whichever order it is told.
    const until = entries.findLast(({ from }) => (from ?? "") < (day ?? ""));
    const same = entries.findLast(
      (entry, at) => agree(entry.value, value) && (at === entries.length - 1 || entry.from === day || entry === until),
    );
    if (same) {
      same.voices.push(voiceOf(each));
      if (precisionOf(value) > precisionOf(same.value)) same.value = value;
      continue;
    }
    const rivals = entries.filter(({ from }) => from === day);
    for (const rival of rivals) rival.disputed = true;
    entries.push({ value, from: day, disputed: rivals.length > 0, voices: [voiceOf(each)] });
  }
  return entries.map((entry) => ({
    ...entry,
    to: entries.find(({ from }) => (from ?? "") > (entry.from ?? ""))?.from ?? null,
  }));
};

const lineOf = (topic: Topic, stated: readonly Stated[]): StateLine => {
  const strengths = stated.filter(({ claim }) => claim.property !== "reinforcement");
  const base = strengths.length > 0 ? strengths : stated;
  const entries = entriesOf(base);
  const property = base[0]?.claim.property ?? "force-strength";
  return {
    id: contentId("state-line", topic.key),
    property,
    about: topic.about,
    subject: topic.subject,
    object: topic.object,
    place: placeOf(base),
    entries,
    sum: topic.key.startsWith("force\0") ? openSumOf(stated) : null,
  };
};

const placeOf = (stated: readonly Stated[]): StateLine["place"] => {
  const found = stated.findLast(({ claim }) => claim.place !== null)?.claim.place;
  if (!found) return null;
  const { text, start, end, implied, ...place } = found;
  return place;
};

/** Reconciles state claims into time lines, sorted by property and by what they are about. */
export const stateLines = (claims: readonly Stated[]): readonly StateLine[] => {
  const groups = new Map<string, { topic: Topic; stated: Stated[] }>();
  const topicIn = joinedTopics(claims);
  for (const each of [...claims].sort(inOrder)) {
    const topic = topicIn(each);
    const group = groups.get(topic.key);
    if (group) group.stated.push(each);
    else groups.set(topic.key, { topic, stated: [each] });
  }
  const order = (line: StateLine) => `${line.property}\0${line.about}\0${line.id}`;
  return [...groups.values()]
    .map(({ topic, stated }) => lineOf(topic, stated))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
};

/** The value that holds at the end of a line; several where they dispute one another. */
export const presentEntries = (line: StateLine): readonly StateEntry[] => line.entries.filter(({ to }) => to === null);
