import { addTo } from "../../src/core/date.ts";
import { seeded } from "../record/made-articles.ts";

const towns = ["Mopti", "Gao", "Goma", "Bunia", "Homs", "Idlib", "Mosul", "Kirkuk", "Kharkiv", "Kherson", "Mitrovica"];
const attackers = ["Gunmen", "Rebels", "Government troops", "Militants", "Army units"];
const victims = ["soldiers", "police officers", "civilians", "villagers", "aid workers"];
const acts = ["killed", "wounded", "abducted"];
const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** Sentences that may follow, each of its own town and day, so that no two incidents share a sentence for want of words. */
const others: readonly ((town: string, weekday: string) => string)[] = [
  (town, weekday) => `The governor of ${town} condemned the attack on ${weekday}.`,
  (town, weekday) => `Thousands of people protested in ${town} on ${weekday}.`,
  (town, weekday) => `Officials from both sides held talks about a ceasefire in ${town} on ${weekday}.`,
  (town, weekday) => `Police arrested three men in ${town} on ${weekday}.`,
  (town, weekday) => `Residents of ${town} said that troops shelled the town on ${weekday}.`,
];

const first = "2023-01-02";
const days = 700;

const pick = (items: readonly string[], random: () => number): string =>
  items[Math.floor(items.length * random())] ?? "";

/** One line of JSONL as `sitrep enqueue` reads it. */
export interface ShortArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly text: string;
}

/**
 * A made-up news item of one sentence up to `sentences`, and a number. Some tell the same incident as others: `incidents` is how many different
 * ones there are, so that linking has work to do.
 */
export const shortArticle = (seed: number, incidents: number, sentences = 3): ShortArticle => {
  const random = seeded(seed);
  const incident = Math.floor(incidents * random());
  const told = seeded(incident + 1_000_000);
  const day = Math.floor(days * told());
  const date = addTo(first, { days: day });
  const weekday = dayNames[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "Monday";
  const [town, attacker, victim] = [pick(towns, told), pick(attackers, told), pick(victims, told)];
  const count = 2 + Math.floor(8 * told()) + Math.floor(2 * random());
  const lead = `${attacker} ${pick(acts, told)} ${count} ${victim} in ${town} on ${weekday}.`;
  const more = Array.from({ length: Math.floor(sentences * random()) }, () =>
    others[Math.floor(others.length * random())]?.(town, weekday),
  );
  return {
    id: `short-${seed}`,
    title: `Attack in ${town}`,
    publisher: `Paper ${Math.floor(40 * random())}`,
    url: `https://paper.example/short/${seed}`,
    published: addTo(date, { days: 1 }),
    text: [lead, ...more, `Report number ${seed}.`].join(" "),
  };
};
