import type { SituationEvent, Toll } from "../core/record/event.ts";
import type { Difference, Picture, Said, StateLine, StateValue } from "../core/record/picture.ts";
import { presentEntries } from "./state-lines.ts";

interface Thing {
  readonly kind: Difference["kind"];
  readonly id: string;
  readonly about: string;
  readonly said: Said;
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
  const voice = toll.voices.findLast(({ leftOut }) => leftOut === null) ?? toll.voices.at(-1);
  const bounds = { min: toll.min ?? 0, max: toll.max ?? Number.POSITIVE_INFINITY };
  return {
    kind: "toll",
    id: `${event.id} ${toll.measure} ${toll.side.name}${toll.part ? " (part)" : ""}`,
    about: `${toll.measure}, ${toll.side.name}, ${event.place?.name ?? "no place"} ${event.time?.from ?? ""}`.trim(),
    said: { shown: shownInterval(toll), quote: voice?.quote ?? "", claim: voice?.claim ?? "" },
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

/** What is the same, changed, new, contradicted or gone between two pictures, with the words of both. */
export const diffPictures = (earlier: Picture, later: Picture): readonly Difference[] => {
  const [before, after] = [thingsIn(earlier), thingsIn(later)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const thing = now ?? old;
    if (!thing) return [];
    const { kind, id, about } = thing;
    return [{ outcome: outcomeOf(old, now), kind, id, about, before: old?.said ?? null, after: now?.said ?? null }];
  });
};
