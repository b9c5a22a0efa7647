import type { GoldWord } from "./treebank.ts";

/** Most frequent features per word and tags, where they differ from the most frequent ones of the tags alone. */
export const featsTable = (words: readonly GoldWord[]): string => {
  const count = (keyOf: (word: GoldWord) => string): Map<string, Map<string, number>> => {
    const counts = new Map<string, Map<string, number>>();
    for (const word of words) {
      const feats =
        word.feats
          .split("|")
          .filter((feat) => !/^(?:Typo|Style|Foreign|Abbr|ExtPos|Voice)=/u.test(feat))
          .join("|") || "_";
      const of = counts.get(keyOf(word)) ?? new Map<string, number>();
      of.set(feats, (of.get(feats) ?? 0) + 1);
      counts.set(keyOf(word), of);
    }
    return counts;
  };
  const winner = (counts: Map<string, number>): string =>
    [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "_";
  const tags = count(({ upos, xpos }) => `${upos} ${xpos}`);
  const lines = [...tags].map(([key, counts]) => `${key}\t${winner(counts)}`);
  for (const [key, counts] of count(({ form, upos, xpos }) => `${form.toLowerCase()} ${upos} ${xpos}`)) {
    const [, upos, xpos] = key.split(" ");
    const usual = winner(tags.get(`${upos} ${xpos}`) ?? new Map());
    const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
    if (total > 1 && winner(counts) !== usual) lines.push(`${key}\t${winner(counts)}`);
  }
  return lines.join("\n");
};
