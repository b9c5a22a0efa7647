import { scriptOf } from "../src/language/lemma/edit-script.ts";
import { longestSuffix } from "../src/language/lemma/lemmatizer.ts";
import type { GoldWord } from "./treebank.ts";

class Votes {
  private readonly counts = new Map<string, Map<string, number>>();
  add(key: string, script: string): void {
    const scripts = this.counts.get(key) ?? new Map<string, number>();
    scripts.set(script, (scripts.get(script) ?? 0) + 1);
    this.counts.set(key, scripts);
  }
  *winners(): Generator<[key: string, script: string, share: number, count: number]> {
    for (const [key, scripts] of this.counts) {
      const all = [...scripts.values()].reduce((sum, count) => sum + count, 0);
      const [first] = [...scripts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      if (first) yield [key, first[0], first[1] / all, all];
    }
  }
}

/** Whole words and endings with their edit scripts; a rule that says what a shorter one says is left out. */
export const trainLemmas = (words: readonly GoldWord[]): string => {
  const whole = new Votes();
  for (const { form, lemma, upos, xpos } of words) {
    if (lemma === "_" && form !== "_") continue;
    const lower = form.toLowerCase().replace(/[’‘`]/gu, "'");
    whole.add(`${lower} ${xpos} ${upos}`, scriptOf(lower, lemma.toLowerCase()));
  }
  const table = [...whole.winners()];
  const endings = new Votes();
  for (const [key, script] of table) {
    const [lower = "", xpos, upos] = key.split(" ");
    for (let length = 0; length <= Math.min(longestSuffix, lower.length); length++)
      endings.add(`-${lower.slice(lower.length - length)} ${xpos} ${upos}`, script);
  }
  const rules = new Map<string, string>();
  const shorter = (key: string): string => {
    const [ending = "", xpos, upos] = key.split(" ");
    for (let cut = 2; cut <= ending.length; cut++) {
      const found = rules.get(`-${ending.slice(cut)} ${xpos} ${upos}`);
      if (found) return found;
    }
    return "0";
  };
  const sorted = [...endings.winners()].sort((a, b) => a[0].indexOf(" ") - b[0].indexOf(" ") || (a[0] < b[0] ? -1 : 1));
  for (const [key, script, , count] of sorted)
    if ((count > 1 || key.startsWith("- ")) && shorter(key) !== script) rules.set(key, script);
  const lines = [...rules].map(([key, script]) => `${key}\t${script}`);
  for (const [key, script, ,] of table) {
    const [lower = "", xpos, upos] = key.split(" ");
    if (shorter(`--${lower.slice(-longestSuffix)} ${xpos} ${upos}`) !== script || lower.length <= 3)
      lines.push(`${key}\t${script}`);
  }
  return lines.join("\n");
};
