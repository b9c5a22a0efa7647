import { hashText } from "../src/language/model/hash.ts";
import type { ModelFile } from "../src/language/model/model-file.ts";
import { nameFinder } from "../src/language/names/find-names.ts";
import { nameClasses } from "../src/language/names/name-features.ts";
import { networkAnalyser } from "../src/language/network-analyser.ts";

const least = 3;
const share = 0.75;

/**
 * Names that the first model calls the same thing nearly every time it meets them in unlabelled news: one context decides
 * where another is silent.
 */
export const listNames = (
  file: ModelFile,
  sentences: readonly (readonly string[])[],
): { words: Int32Array; classes: Uint8Array } => {
  const find = nameFinder(file, 0.55);
  const analyser = networkAnalyser(file);
  const votes = new Map<string, Uint32Array>();
  for (const forms of sentences) {
    const capitals = forms.filter((form) => /^\p{Lu}/u.test(form)).length;
    if (capitals < 2 || capitals > 0.5 * forms.length) continue;
    const tags = analyser.analyse([forms])[0]?.xpos ?? [];
    for (const { from, to, label } of find([{ forms, tags }])[0] ?? []) {
      const name = forms.slice(from, to).join(" ");
      const counts = votes.get(name) ?? new Uint32Array(nameClasses.length);
      const at = nameClasses.indexOf(label);
      counts[at] = (counts[at] ?? 0) + 1;
      votes.set(name, counts);
    }
  }
  const listed: [hash: number, called: number][] = [];
  for (const [name, counts] of votes) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const most = counts.indexOf(Math.max(...counts));
    if (all >= least && (counts[most] ?? 0) >= share * all) listed.push([hashText(name), most + 1]);
  }
  listed.sort(([a], [b]) => a - b);
  return { words: Int32Array.from(listed, ([hash]) => hash), classes: Uint8Array.from(listed, ([, called]) => called) };
};
