import { scriptOf } from "../src/language/lemma/edit-script.ts";
import { type EndingRules, lemmaByRule, lemmaKey, longestSuffix } from "../src/language/lemma/lemmatizer.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import type { GoldWord } from "./treebank.ts";

class Votes {
  private readonly counts = new Map<string, Map<string, number>>();
  add(key: string, vote: string): void {
    const votes = this.counts.get(key) ?? new Map<string, number>();
    votes.set(vote, (votes.get(vote) ?? 0) + 1);
    this.counts.set(key, votes);
  }
  /** Key, winning vote and number of votes, by key. */
  winners(): [key: string, vote: string, count: number][] {
    return [...this.counts]
      .map(([key, votes]): [string, string, number] => {
        const [first] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
        return [key, first?.[0] ?? "", [...votes.values()].reduce((sum, count) => sum + count, 0)];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

const endingsOf = (types: readonly (readonly [key: string, lemma: string, count: number])[]): EndingRules => {
  const votes = new Votes();
  for (const [key, lemma] of types) {
    const [lower = "", xpos, upos] = key.split(" ");
    const script = scriptOf(lower, lemma.toLowerCase());
    if (Number.parseInt(script, 10) > 4) continue;
    for (let length = 0; length <= Math.min(longestSuffix, lower.length); length++)
      votes.add(`-${lower.slice(lower.length - length)} ${xpos} ${upos}`, script);
  }
  return new Map(votes.winners().flatMap(([key, script, count]) => (count > 1 ? [[key, script] as const] : [])));
};

const lines = (pairs: Iterable<readonly [string, string]>): string =>
  [...pairs].map(([key, value]) => `${key}\t${value}`).join("\n");

/** Endings with their edit scripts, and the words for which they give another lemma than the treebanks. */
export const trainLemmas = (gold: readonly GoldWord[], lexicon: Lexicon): { endings: string; words: string } => {
  const votes = new Votes();
  const written = new Votes();
  for (const { form, lemma, upos, xpos } of gold) {
    if (lemma === "_" || form.includes(" ")) continue;
    const key = `${lemmaKey(form)} ${xpos} ${upos}`;
    votes.add(key, lemma);
    written.add(key, form);
  }
  const types = votes.winners();
  const forms = new Map(written.winners().map(([key, form]) => [key, form]));
  const rules = endingsOf(types);
  const exceptions = types.filter(([key, lemma, count]) => {
    const [, xpos = "", upos = ""] = key.split(" ");
    if (upos === "PROPN" && count < 3) return false;
    return lemmaByRule(rules, lexicon, forms.get(key) ?? "", upos, xpos) !== lemma;
  });
  return { endings: lines(rules), words: lines(exceptions.map(([key, lemma]) => [key, lemma] as const)) };
};
