import type { Sentence, Token } from "../core/annotation.ts";

const clitics = /^(?:n['’`]?t|['’`](?:s|m|re|ve|ll|d)|na|ta|not|nt|s|ve|re|m|me)$/iu;
const stopsBefore = /[\p{L}\p{N}.]$/u;

/** True where a token is the later part of a multi-word token: it follows without a gap and is a clitic. */
const continues = (before: Token | undefined, token: Token | undefined): boolean => {
  if (!before || !token || before.end !== token.start || !stopsBefore.test(before.form)) return false;
  return clitics.test(token.form) || (/^['’`]$/u.test(token.form) && token.xpos === "POS");
};

const misc = (span: { start: number; end: number }, tight: boolean): string =>
  `${tight ? "SpaceAfter=No|" : ""}start_char=${span.start}|end_char=${span.end}`;

const wordRow = (token: Token, from: number, at: number, tight: boolean): string => {
  const { form, lemma, upos, xpos, feats, head, deprel } = token;
  const number = head < 0 ? 0 : head - from + 1;
  return [at - from + 1, form, lemma, upos, xpos, feats, number, deprel, "_", misc(token, tight)].join("\t");
};

const sentenceRows = (text: string, { from, to }: Sentence, tokens: readonly Token[]): string[] => {
  const rows: string[] = [];
  const within = (at: number): Token | undefined => (at >= from && at < to ? tokens[at] : undefined);
  const tight = (at: number): boolean => within(at + 1)?.start === tokens[at]?.end;
  let whole = from - 1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (at > whole) {
      whole = at;
      while (continues(within(whole), within(whole + 1))) whole++;
      const span = { start: token.start, end: tokens[whole]?.end ?? token.end };
      if (whole > at) {
        const number = `${at - from + 1}-${whole - from + 1}`;
        rows.push([number, text.slice(span.start, span.end), ..."_______", misc(span, tight(whole))].join("\t"));
      }
    }
    rows.push(wordRow(token, from, at, at === whole && tight(at)));
  }
  return rows;
};

/**
 * Prints sentences as CoNLL-U (https://universaldependencies.org/format.html), with `start_char` and `end_char` in MISC:
 * half-open UTF-16 units of the article's text.
 */
export const renderConllu = (text: string, sentences: readonly Sentence[], tokens: readonly Token[]): string =>
  sentences
    .map((sentence, nth) => {
      const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
      const rows = sentenceRows(text, sentence, tokens);
      return `# sent_id = ${nth + 1}\n# text = ${words}\n${rows.join("\n")}\n\n`;
    })
    .join("");
