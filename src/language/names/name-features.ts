import { nameLabels } from "../../core/annotation.ts";
import { countryOfDemonym, countryOfName } from "../../lexicon/index.ts";
import type { Lexicon } from "../lexicon.ts";
import { feature, hashText } from "../model/hash.ts";
import type { FeatureList } from "../model/linear.ts";
import { shapeOf } from "../model/word-facts.ts";
import { titled } from "../truecase/truecaser.ts";
import type { NameContexts, NameList } from "./name-contexts.ts";

/** What a chunk may be: no name, a chain whose parts are names of their own, or one of the labels. */
export const nameClasses = ["none", "split", ...nameLabels] as const;

/** A sentence as the name model sees it. */
export interface NameSentence {
  readonly forms: readonly string[];
  /** Penn tags. */
  readonly tags: readonly string[];
  readonly lexicon: Lexicon;
  readonly contexts: NameContexts;
  readonly list: NameList;
  /** What words of names were called earlier in the article: an index of `nameClasses`. */
  readonly earlier: ReadonlyMap<string, number>;
}
export const nameFeatureCount = 256;

const edge = (words: readonly string[], at: number): number => hashText((words[at] ?? "").toLowerCase());
/** A place in the capitals of a dateline is written as elsewhere; short words in capitals are acronyms. */
const asWritten = (form: string): string => (/^\p{Lu}{5,}$/u.test(form) ? titled(form.toLowerCase()) : form);
const numeral = /^[IVXLC]+$|^\d/u;

/** Features of the words `from` to `to` taken as one name. */
export const nameFeatures = (
  sentence: NameSentence,
  from: number,
  to: number,
  parts: number,
  into: FeatureList,
): void => {
  const { forms, tags, lexicon, contexts, list, earlier } = sentence;
  const add = (template: number, a: number, b = 0, c = 0): void => into.add(feature(template, a, b, c));
  const inside = forms.slice(from, Math.min(to, from + 12)).map(asWritten);
  const size = Math.min(inside.length, 5);
  const last = edge(inside, inside.length - 1);
  const before = from > 0 ? edge(forms, from - 1) : 3;
  const before2 = from > 1 ? edge(forms, from - 2) : 3;
  const after = edge(forms, to);
  const after2 = edge(forms, to + 1);
  const whole = inside.join(" ");
  const country = countryOfName(whole) ? 1 : countryOfDemonym(whole) ? 2 : 0;
  const shape = hashText(inside.map(shapeOf).slice(0, 4).join(" "));
  into.length = 0;
  add(1, hashText(whole));
  add(2, last);
  add(3, edge(inside, 0), size);
  add(4, shape, from === 0 ? 1 : 0);
  add(5, before);
  add(6, before2, before);
  add(7, after);
  add(8, after, after2);
  add(9, before, after);
  add(10, before, size);
  add(11, after, size);
  add(12, size, parts, from === 0 ? 1 : 0);
  add(13, country, size);
  add(14, hashText(tags[to - 1] ?? ""), size);
  add(15, before, shape);
  add(16, hashText(tags[from - 1] ?? ""), hashText(tags[to] ?? ""), size);
  add(17, hashText(tags[to] ?? ""), after2);
  const listed = list(whole);
  add(23, listed, size);
  add(24, listed, before);
  add(25, listed, list(inside.at(-1) ?? ""), list(inside[0] ?? ""));
  const seen = earlier.get(inside.at(-1) ?? "") ?? 0;
  add(18, seen, size);
  add(19, earlier.get(inside[0] ?? "") ?? 0, size);
  add(20, contexts((inside[0] ?? "").toLowerCase()), size);
  add(21, contexts((inside.at(-1) ?? "").toLowerCase()), size);
  add(22, before, contexts((inside[0] ?? "").toLowerCase()));
  inside.forEach((form, at) => {
    const lower = form.toLowerCase();
    const place = at === 0 ? (inside.length === 1 ? 3 : 1) : at === inside.length - 1 ? 2 : 0;
    const bits = contexts(lower);
    add(30, hashText(lower));
    add(31, hashText(lower.slice(-3)), place);
    add(32, hashText(lower.slice(-4)), place);
    add(33, lexicon(lower) ? 1 : 2, place, hashText(tags[from + at] ?? ""));
    add(34, numeral.test(form) ? 1 : 0, place);
    for (let bit = 0; bit < 8; bit++) if (bits & (1 << bit)) add(35, bit, place, size);
  });
};
