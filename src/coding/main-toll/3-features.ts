import type { Token } from "../../core/annotation.ts";
import { addRuns } from "./1-words.ts";
import { type Group, groups, type Told } from "./2-told.ts";

const titleRun = 3;
const leadLength = 70;
const bodyLength = 400;
const cap = 7;

const bucket = (value: number | null): string => (value === null ? "-" : value >= cap ? `${cap}+` : `${value}`);

/** A report ready to be weighed: the words of its title and body, and what its claims tell. */
export interface Report {
  readonly title: readonly string[];
  readonly body: readonly string[];
  readonly told: Readonly<Record<Group, Told>>;
  readonly ages: number;
  readonly length: number;
}

/** Distinct ages in the text: each victim or suspect tends to bring one. */
export const countAges = (tokens: readonly Token[]): number => {
  const ages = new Set<string>();
  tokens.forEach(({ form }, at) => {
    if (!/^\d{1,2}$/.test(form)) return;
    const next = tokens[at + 1]?.form.toLowerCase() ?? "";
    const years =
      next === "year" || next === "years" || (next === "-" && tokens[at + 2]?.form.toLowerCase().startsWith("year"));
    if (years || (tokens[at - 1]?.form === "," && next === ",")) ages.add(form);
  });
  return ages.size;
};

/** Features of the report as a whole, as names: runs of words in title, lead and body, and summaries of the claims. */
export const wholeFeatures = ({ title, body, told, ages, length }: Report): ReadonlySet<string> => {
  const found = new Set<string>();
  addRuns(found, "t:", title, titleRun);
  addRuns(found, "x:", body.slice(0, bodyLength), 2);
  addRuns(found, "l:", body.slice(0, leadLength), 2);
  for (const group of groups) {
    const { title: inTitle, first, most, usual, named, claims, together, withSelf } = told[group];
    found.add(`c:${group}-together=${bucket(together)}`);
    found.add(`c:${group}-with-self=${bucket(withSelf)}`);
    found.add(`c:${group}-title=${bucket(inTitle)}`);
    found.add(`c:${group}-first=${bucket(first)}`);
    found.add(`c:${group}-most=${bucket(most)}`);
    found.add(`c:${group}-usual=${bucket(usual)}`);
    found.add(`c:${group}-named=${Math.min(5, named)}`);
    found.add(`c:${group}-attackers=${bucket(told[group].attackers)}`);
    found.add(`c:${group}-claims=${Math.min(5, claims)}`);
  }
  const { dead, shot, hurt } = told;
  found.add(`c:most=${bucket(dead.most)}/${bucket(shot.most)}/${bucket(hurt.most)}`);
  found.add(`c:title=${bucket(dead.title)}/${bucket(shot.title)}/${bucket(hurt.title)}`);
  found.add(`c:first=${bucket(dead.first)}/${bucket(shot.first)}/${bucket(hurt.first)}`);
  found.add(`c:ages=${Math.min(6, ages)}`);
  found.add(`c:length=${Math.min(9, Math.round(Math.log2(length + 1)))}`);
  return found;
};

/** How much a feature counts: a title says what the report is about. */
export const featureWeight = (name: string): number => (name.startsWith("t:") ? 2 : name.startsWith("c:") ? 1.5 : 1);
