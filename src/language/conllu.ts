import type { Sentence, Token } from "../core/annotation.ts";

/** Words of a multi-word token follow one another without a gap, the later ones being clitics or parts of a contraction. */
const clitics = /^(?:n['’`]?t|['’`](?:s|m|re|ve|ll|d)?|na|ta|not|nt|s|ve|re|m|me)$/iu;
const stopsBefore = /[\p{L}\p{N}.]$/u;

const joinedTo = (before: Token | undefined, token: Token): boolean =>
  before !== undefined &&
  before.end === token.start &&
  clitics.test(token.form) &&
  stopsBefore.test(before.form) &&
  (/^['’`]$/u.test(token.form) ? token.xpos === "POS" : true);

/** Prints sentences as CoNLL-U (https://universaldependencies.org/format.html) with `start_char` and `end_char`, UTF-16 units. */
export const renderConllu = (text: string, sentences: readonly Sentence[], tokens: readonly Token[]): string => {
  const lines: string[] = [];
  sentences.forEach(({ start, end, from, to }, nth) => {
    lines.push(`# sent_id = ${nth + 1}`, `# text = ${text.slice(start, end).replace(/\s+/gu, " ")}`);
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token) continue;
      let last = at;
      while (last + 1 < to && tokens[last + 1] && joinedTo(tokens[last], tokens[last + 1] ?? token)) last++;
      const opens = last > at && !joinedTo(at > from ? tokens[at - 1] : undefined, token);
      const closing = tokens[last] ?? token;
      if (opens) {
        const misc = `${tightAfter(last)}start_char=${token.start}|end_char=${closing.end}`;
        lines.push([`${at - from + 1}-${last - from + 1}`, text.slice(token.start, closing.end), ..."_______".split(""), misc].join("\t"));
      }
      lines.push(row(token, at));
    }
    lines.push("");
    function tightAfter(at: number): string {
      const next = tokens[at + 1];
      return next && at + 1 < to && next.start === tokens[at]?.end ? "SpaceAfter=No|" : "";
    }
    function row({ form, lemma, upos, xpos, feats, head, deprel, start: begin, end: stop }: Token, at: number): string {
      const number = head < 0 ? 0 : head - from + 1;
      const misc = `${tightAfter(at)}start_char=${begin}|end_char=${stop}`;
      return [at - from + 1, form, lemma, upos, xpos, feats, number, deprel, "_", misc].join("\t");
    }
  });
  return lines.length ? `${lines.join("\n")}\n` : "";
};
