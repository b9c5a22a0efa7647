import type { EventNeeds } from "../../src/coding/events/reading.ts";
import type { Annotated, Sentence, Token } from "../../src/core/annotation.ts";
import { bareArticle } from "../../src/core/bare-article.ts";

/**
 * A hand-made tree, one token a line: form, lemma, UPOS, XPOS, head (1-based, 0 the root), relation. The tests of
 * constructions stand on these, so that they say nothing about the parser.
 */
export const articleOfTree = (lines: string, published: string | null = null): Annotated<EventNeeds> => {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  let text = "";
  const tokens: Token[] = rows.map(([form = "", lemma = "", upos = "", xpos = "", head = "0", deprel = ""]) => {
    if (text && !/^[.,'’]/.test(form)) text += " ";
    const start = text.length;
    text += form;
    return { start, end: text.length, form, lemma, upos, xpos, feats: "_", head: Number(head) - 1, deprel };
  });
  const sentences: Sentence[] = [{ start: 0, end: text.length, from: 0, to: tokens.length }];
  const article = bareArticle("a", text, published);
  return { article, sentences, tokens, times: [], places: [], actors: [] };
};
