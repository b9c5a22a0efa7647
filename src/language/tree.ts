import type { Sentence, Token } from "../core/annotation.ts";

/** Draws one sentence as a tree in text: every word on a line of its own below its head, in text order. */
const drawSentence = ({ from, to }: Sentence, tokens: readonly Token[]): string[] => {
  const children = new Map<number, number[]>();
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    children.set(head, [...(children.get(head) ?? []), at]);
  }
  const lines: string[] = [];
  const open: { at: number; prefix: string; last: boolean; top: boolean }[] = [];
  for (const root of children.get(-1) ?? []) open.push({ at: root, prefix: "", last: true, top: true });
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, prefix, last, top } = next;
    const token = tokens[at];
    if (!token) continue;
    const branch = top ? "" : last ? "└─ " : "├─ ";
    lines.push(`${prefix}${branch}${token.form}  ${token.upos} ${token.deprel}`);
    const below = children.get(at) ?? [];
    const inner = top ? prefix : `${prefix}${last ? "   " : "│  "}`;
    for (let nth = below.length - 1; nth >= 0; nth--)
      open.push({ at: below[nth] ?? -1, prefix: inner, last: nth === below.length - 1, top: false });
  }
  return lines;
};

/** Draws every sentence of a text as a tree, its words above it. */
export const renderTrees = (text: string, sentences: readonly Sentence[], tokens: readonly Token[]): string =>
  sentences
    .map((sentence) => {
      const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
      return `${words}\n${drawSentence(sentence, tokens)
        .map((line) => `  ${line}\n`)
        .join("")}`;
    })
    .join("\n");
