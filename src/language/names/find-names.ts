import type { NameSpan, Sentence, Token } from "../../core/annotation.ts";

const joins = new Set(["of", "de", "al", "bin", "van", "von", "del", "la", "el", "-", "'s", "&"]);

/** Runs of proper nouns, joined over "of", hyphens and the like where a proper noun follows. */
export const findNames = (sentences: readonly Sentence[], tokens: readonly Token[]): NameSpan[] => {
  const names: NameSpan[] = [];
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++) {
      if (tokens[at]?.upos !== "PROPN") continue;
      let end = at + 1;
      for (;;) {
        if (end < to && tokens[end]?.upos === "PROPN") end++;
        else if (end + 1 < to && joins.has(tokens[end]?.form.toLowerCase() ?? "") && tokens[end + 1]?.upos === "PROPN")
          end += 2;
        else break;
      }
      names.push({
        label: "other",
        from: at,
        to: end,
        start: tokens[at]?.start ?? 0,
        end: tokens[end - 1]?.end ?? 0,
        score: 0.5,
      });
      at = end;
    }
  return names;
};
