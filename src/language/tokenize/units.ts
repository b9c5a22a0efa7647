import { fileEndings, topDomains, unitLetters } from "../tables/word-lists.ts";

/** Characters of words: letters, marks, digits, the underscore and what is not seen (soft hyphen, zero-width joiners). */
export const wordCharacter = "\\p{L}\\p{M}\\p{N}_\\u00AD\\u200B-\\u200F\\u2060";
const word = `[${wordCharacter}]`;
const sticky = (source: string): RegExp => new RegExp(source, "uy");

/** Length of the match of a sticky pattern at a place, or 0. */
export const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
};

const address = sticky(`[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}_-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8}`);
const schemed = sticky(`(?:https?:\\/\\/|ftp:\\/\\/|mailto:|www\\.)[^\\s<>"“”|]{1,2000}`);
const domain = sticky(
  `[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.(?:${topDomains})(?![\\p{L}\\p{N}-])(?:\\.(?:${topDomains})(?![\\p{L}\\p{N}-]))?(?:\\/[^\\s<>"“”|]{0,2000})?`,
);
const fileName = sticky(`[\\p{L}\\p{N}_-]{1,80}\\.(?:${fileEndings})(?![\\p{L}\\p{N}])`);
const looseEnd = /[.,;:!?'’"*\]…]/u;

/** Addresses of the web and of mail, file names. Only called where the chunk holds a dot, a slash or an at sign. */
export const addressAt = (text: string, at: number, hasAt: boolean): number => {
  const mail = hasAt ? lengthAt(address, text, at) : 0;
  if (mail) return mail - (text[at + mail - 1] === "." ? 1 : 0);
  let length = lengthAt(schemed, text, at) || lengthAt(domain, text, at) || lengthAt(fileName, text, at);
  while (length > 1) {
    const last = text[at + length - 1] ?? "";
    const unopened = last === ")" && !text.slice(at, at + length).includes("(");
    if (!looseEnd.test(last) && !unopened) break;
    length--;
  }
  return length;
};

const date = sticky("\\d{1,4}(?:\\/\\d{1,4}){1,2}(?![\\d/])");
const joined = sticky("(?:\\d{1,4}(?:-\\d{2,5}){2,3}|\\d{3}-\\d{4})(?![\\d-])");
const clock = sticky("\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)");
const amount = sticky("\\d+(?:[.,]\\d+)*");
const decade = sticky("\\d+['’]s(?![\\p{L}\\p{N}])");
const letters = sticky(`[${wordCharacter}]+`);
const suffixed = /^(?:st|nd|rd|th|s)$/iu;
const wordAfterDigits = /^\p{Ll}{3,}$/u;

/** A number with what belongs to it: "1,234.5", "9/11", "555-0123", "10:30", "20th", "1990s", "4A"; "5" of "5km". */
export const numberAt = (text: string, at: number): number => {
  const whole =
    lengthAt(date, text, at) || lengthAt(joined, text, at) || lengthAt(clock, text, at) || lengthAt(decade, text, at);
  const length = whole || lengthAt(amount, text, at);
  const tail = lengthAt(letters, text, at + length);
  if (!tail) return length;
  const after = text.slice(at + length, at + length + Math.min(tail, 12));
  if (suffixed.test(after)) return length + tail;
  return unitLetters.has(after.toLowerCase()) || wordAfterDigits.test(after) ? length : length + tail;
};

const acronym = sticky(`(?:\\p{L}\\.){2,40}(?!${word})|(?:\\p{L}\\.){1,40}\\p{L}(?!${word}|\\.)`);
const dotted = sticky("\\p{Ll}{2,20}(?:\\.\\p{Ll}{2,20}){2,6}(?![\\p{L}.])");
const degree = sticky("Ph\\.D\\.?|Lt\\.(?=-)");
const plain = sticky(`${word}+(?:['’\`&]${word}+)*`);
const ampersand = sticky(`\\p{L}{1,3}&\\p{L}{1,3}(?!${word})`);

/** A word with inner apostrophes ("don't", "O'Brien"), an acronym with stops ("U.S."). */
export const wordAt = (text: string, at: number): number =>
  lengthAt(acronym, text, at) ||
  lengthAt(dotted, text, at) ||
  lengthAt(degree, text, at) ||
  lengthAt(ampersand, text, at) ||
  lengthAt(plain, text, at);

const face = sticky("[:;=]['-]?[()DPp/|\\]\\[](?![\\p{L}\\p{N}])|<3(?!\\d)|\\^_\\^");
const dollars = sticky("(?:US|AU|CA|HK|NZ|A|C|U|R|S)\\$");
const run = sticky("\\.{2,}(?![!?])|-{2,}|(?=\\.{0,9}[!?])[.!?]{2,}|([=_*~#+<>^$])\\1+|…+|[–—―]+|``|''");
const emoji = sticky(
  "\\p{Extended_Pictographic}(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*|\\p{RI}\\p{RI}",
);
const tagged = sticky(`[@#][\\p{L}_][${wordCharacter}]*`);
const ending = sticky(`\\.(?:${fileEndings})(?![\\p{L}\\p{N}])|\\.\\d+(?![\\d.])`);
const shortened = sticky(
  "['’‘]s(?![\\p{L}\\p{N}])|['’‘](?:em|til|cause|cuz|n|bout|twas|tis)(?![\\p{L}\\p{N}])|['’‘]\\d{2}s?(?![\\p{L}\\p{N}])",
);
const signed = sticky("\\+\\d{2,}");
const any = sticky("[^]\\p{M}*");

/** Marks: one character, a run of the same, a face, an emoji, a hashtag. */
export const markAt = (text: string, at: number, opens: boolean): number =>
  lengthAt(run, text, at) ||
  lengthAt(face, text, at) ||
  (opens
    ? lengthAt(ending, text, at) ||
      lengthAt(shortened, text, at) ||
      lengthAt(tagged, text, at) ||
      lengthAt(signed, text, at)
    : 0) ||
  lengthAt(emoji, text, at) ||
  lengthAt(any, text, at);

export const currencyAt = (text: string, at: number): number => lengthAt(dollars, text, at);
