import { groups } from "./2-told.ts";
import type { Report } from "./3-features.ts";

export const keys = ["killed", "injured"] as const;
export type Key = (typeof keys)[number];

/** The whole-report model tells these figures apart; the last stands for itself and all larger ones. */
export const classes: Readonly<Record<Key, number>> = { killed: 7, injured: 9 };
export const classOf = (key: Key, value: number): number => Math.min(value, classes[key] - 1);

/** A figure that may be the toll, with everything in the report that speaks for it. */
export interface Candidate {
  readonly value: number;
  readonly support: ReadonlySet<string>;
}

const titlePart = "T";
const leadLength = 70;
const groupsOf: Readonly<Record<Key, ReadonlySet<string>>> = {
  killed: new Set(["dead"]),
  injured: new Set(["hurt", "shot"]),
};

const addClaims = (report: Report, key: Key, add: (value: number | null, support: string) => void): void => {
  for (const group of groups) {
    const told = report.told[group];
    if (!groupsOf[key].has(group)) continue;
    for (const name of ["title", "first", "most", "usual", "together", "withSelf"] as const)
      add(told[name], `${group}-${name}`);
    if (told.attackers > 0)
      for (const name of ["title", "first", "most", "usual"] as const) {
        const value = told[name];
        if (value === null) continue;
        add(value + told.attackers, `${group}-${name}-and-attackers`);
        if (value >= told.attackers) add(value - told.attackers, `${group}-${name}-less-attackers`);
      }
    if (told.title !== null && told.title === told.first) add(told.title, `${group}-title-is-first`);
    if (told.first !== null && told.first === told.most) add(told.first, `${group}-first-is-most`);
    if (told.title !== null && told.title === told.most) add(told.title, `${group}-title-is-most`);
    if (told.named) add(told.named, `${group}-named`);
    for (const [value, { times, rules }] of told.figures) {
      add(value, `${group}-told`);
      add(value, `${group}-told-${Math.min(3, times)}`);
      for (const rule of rules) add(value, `${group}-${rule}`);
    }
  }
};

/** Every small number in the words, with the words beside it: "#4 people shot". */
const addNumbers = ({ title, body }: Report, add: (value: number, support: string) => void): void => {
  const words = [...title, "|", ...body];
  words.forEach((word, at) => {
    const number = /^#(\d+)$/.exec(word);
    if (!number) return;
    const value = Number(number[1]);
    const [next = "", second = "", third = ""] = words.slice(at + 1, at + 4);
    const part = at < title.length ? titlePart : at < title.length + leadLength ? "L" : "B";
    add(value, `n:${part}:${next}`);
    add(value, `n:${next}`);
    add(value, `n:${next}_${second}`);
    add(value, `n:${next}_${second}_${third}`);
    add(value, `p:${words[at - 1] ?? ""}`);
    add(value, `p:${words[at - 1] ?? ""}_${next}`);
  });
};

/** The candidates of a key: every small figure, and every larger one that a claim tells. */
export const candidatesOf = (report: Report, key: Key): readonly Candidate[] => {
  const last = classes[key] - 1;
  const support = new Map<number, Set<string>>();
  for (let value = 0; value < last; value++) support.set(value, new Set());
  addClaims(report, key, (value, name) => {
    if (value === null) return;
    const known = support.get(value) ?? new Set();
    known.add(`${key}:${name}`);
    support.set(value, known);
  });
  addNumbers(report, (value, name) => support.get(value)?.add(`${key}:${name}`));
  return [...support].map(([value, names]) => ({ value, support: names }));
};

/** What speaks for a pair of figures together: those shot are the dead and the hurt. */
export const pairSupport = ({ told: { shot } }: Report, killed: number, injured: number): readonly string[] => {
  const found = [`pair:${Math.min(killed, 4)}/${Math.min(injured, 6)}`];
  for (const name of ["title", "first", "most"] as const) {
    const total = shot[name];
    if (total === null) continue;
    if (killed + injured === total) found.push(`pair:shot-${name}-is-all`);
    if (injured === total) found.push(`pair:shot-${name}-is-hurt`);
  }
  return found;
};
