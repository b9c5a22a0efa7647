import type { SituationEvent, Toll, TollVoice } from "../core/record/event.ts";
import type { Difference, Picture, Said, StateLine, StateValue } from "../core/record/picture.ts";
import { presentEntries } from "./state-lines.ts";

interface Thing {
  readonly kind: Difference["kind"];
  readonly id: string;
  readonly about: string;
  readonly said: Said;
  /** Who says so, the one who is believed last: the words that a later picture has and an earlier one has not explain the change. */
  readonly voices?: readonly Pick<TollVoice, "claim" | "quote">[];
  /** Whether the later value can be right along with this one. */
  agrees(later: Thing): boolean;
  readonly value: unknown;
}

/** "52", "25 or more", "24 to 99", "30 (25 to 52)", "about 3700". */
export const shownInterval = ({
  min,
  best,
  max,
}: {
  min: number | null;
  best: number | null;
  max: number | null;
}): string => {
  if (best !== null && min === best && max === best) return String(best);
  if (best !== null && min === null && max === null) return `about ${best}`;
  const range = max === null ? `${min ?? 0} or more` : `${min ?? 0} to ${max}`;
  return best === null ? range : `${best} (${range})`;
};

export const shownValue = (value: StateValue): string => {
  if (typeof value === "string") return value;
  return value.unit === "person" ? shownInterval(value) : `${shownInterval(value)} ${value.unit}`;
};

const eventThing = (event: SituationEvent): Thing => {
  const shown = [event.type, event.status, event.place?.name, event.time?.from].filter(Boolean).join(", ");
  return {
    kind: "event",
    id: event.id,
    about: `${event.type} ${event.place?.name ?? ""} ${event.time?.from ?? ""}`.replace(/ +/g, " ").trim(),
    said: { shown, quote: event.quote, claim: event.claims[0] ?? "" },
    value: event.status,
    agrees: (later) => later.value === event.status,
  };
};

const tollThing = (event: SituationEvent, toll: Toll): Thing => {
  const heard = toll.voices.filter(({ leftOut }) => leftOut === null);
  const voices = [...heard.filter(({ best }) => best !== toll.best), ...heard.filter(({ best }) => best === toll.best)];
  const voice = voices.at(-1) ?? toll.voices.at(-1);
  const bounds = { min: toll.min ?? 0, max: toll.max ?? Number.POSITIVE_INFINITY };
  return {
    kind: "toll",
    id: `${event.id} ${toll.measure} ${toll.side.name}${toll.part ? " (part)" : ""}`,
    about: `${toll.measure}, ${toll.side.name}, ${event.place?.name ?? "no place"} ${event.time?.from ?? ""}`.trim(),
    said: { shown: shownInterval(toll), quote: voice?.quote ?? "", claim: voice?.claim ?? "" },
    voices,
    value: bounds,
    agrees: (later) => {
      const other = later.value;
      if (typeof other !== "object" || other === null || !("min" in other) || !("max" in other)) return false;
      return Number(other.min) <= bounds.max && bounds.min <= Number(other.max);
    },
  };
};

const stateThing = (line: StateLine): Thing[] => {
  const entry = presentEntries(line).at(-1);
  const voice = entry?.voices.at(-1);
  if (!entry || !voice) return [];
  return [
    {
      kind: "state",
      id: line.id,
      about: line.about,
      said: { shown: shownValue(entry.value), quote: voice.quote, claim: voice.claim },
      value: entry,
      // A value from a later day replaces the one before; only a rival for the same time contradicts it.
      agrees: (later) => {
        const now = later.value;
        if (typeof now !== "object" || now === null || !("disputed" in now)) return true;
        return now.disputed !== true || entry.disputed;
      },
    },
  ];
};

const thingsIn = (picture: Picture): ReadonlyMap<string, Thing> => {
  const things = [
    ...picture.events.map(eventThing),
    ...picture.events.flatMap((event) => event.tolls.map((toll) => tollThing(event, toll))),
    ...picture.states.flatMap(stateThing),
  ];
  return new Map(things.map((thing) => [`${thing.kind}\0${thing.id}`, thing]));
};

const outcomeOf = (before: Thing | undefined, after: Thing | undefined): Difference["outcome"] => {
  if (!before) return "new";
  if (!after) return "gone";
  if (before.said.shown === after.said.shown && before.agrees(after)) return "same";
  return before.agrees(after) ? "changed" : "contradicted";
};

/** The later words, of those that were not there before where there are such. */
const saidSince = (before: Thing | undefined, after: Thing | undefined): Said | null => {
  if (!before || !after || before.said.claim !== after.said.claim) return after?.said ?? null;
  const known = new Set(before.voices?.map(({ claim }) => claim));
  const fresh = after.voices?.findLast(({ claim }) => !known.has(claim));
  return fresh ? { ...after.said, quote: fresh.quote, claim: fresh.claim } : after.said;
};

/** An event takes the id of the report published first, and so another one when an older report comes in: it stays the event of its claims. */
const withLaterIds = (earlier: Picture, later: Picture): SituationEvent[] => {
  const ids = new Set(later.events.map(({ id }) => id));
  const holder = new Map(later.events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const taken = new Set(earlier.events.map(({ id }) => id));
  return earlier.events.map((event) => {
    const id = event.claims.flatMap((claim) => holder.get(claim) ?? []).find((each) => !taken.has(each));
    if (ids.has(event.id) || id === undefined) return event;
    taken.add(id);
    return { ...event, id };
  });
};

/** What is the same, changed, new, contradicted or gone between two pictures, with the words of both. */
export const diffPictures = (earlier: Picture, later: Picture): readonly Difference[] => {
  const [before, after] = [thingsIn({ ...earlier, events: withLaterIds(earlier, later) }), thingsIn(later)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const thing = now ?? old;
    if (!thing) return [];
    const { kind, id, about } = thing;
    return [{ outcome: outcomeOf(old, now), kind, id, about, before: old?.said ?? null, after: saidSince(old, now) }];
  });
};
