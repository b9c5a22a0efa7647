import { calendarWords } from "../tables/word-lists.ts";

/** A stretch that may be a name: half-open range of words. `parts` are what is left where "of", "and" or "for" do not join it. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly from: number; readonly to: number }[];
}

const tight = new Set(["-", "/", "&", "'", "’", "+"]);
const loose = new Set(["of", "de", "del", "da", "di", "la", "der", "van", "von", "bin", "al", "el", "for", "and"]);
const titleCase = /^\p{Lu}/u;

const openTags = new Set(["NN", "NNS", "JJ", "FW", "VBN"]);

const isName = (form: string, xpos: string, first: boolean): boolean => {
  const proper = xpos === "NNP" || xpos === "NNPS";
  if (!proper && (first || !openTags.has(xpos) || !titleCase.test(form))) return false;
  return !calendarWords.has(form.toLowerCase()) && (!proper || /[\p{L}\p{N}]/u.test(form));
};

/** Runs of proper nouns and of capitalised nouns and adjectives, across hyphens; chained over "of the" and the like. */
export const chunksOf = (forms: readonly string[], tags: readonly string[]): Chunk[] => {
  const size = forms.length;
  const named = (at: number): boolean => at < size && isName(forms[at] ?? "", tags[at] ?? "", at === 0);
  const joins = (at: number, words: ReadonlySet<string>): boolean =>
    at < size && words.has((forms[at] ?? "").toLowerCase());
  const runEnd = (from: number): number => {
    let to = from;
    while (named(to) || (to > from && joins(to, tight) && named(to + 1))) to++;
    return to;
  };
  const chunks: Chunk[] = [];
  for (let at = 0; at < size; at++) {
    if (!named(at)) continue;
    const parts = [{ from: at, to: runEnd(at) }];
    for (;;) {
      const end = parts.at(-1)?.to ?? size;
      const next = joins(end, loose) ? end + (/^the$/iu.test(forms[end + 1] ?? "") ? 2 : 1) : size;
      if (!named(next) || parts.length > 5) break;
      parts.push({ from: next, to: runEnd(next) });
    }
    const to = parts.at(-1)?.to ?? at + 1;
    chunks.push({ from: at, to, parts });
    at = to - 1;
  }
  return chunks;
};
