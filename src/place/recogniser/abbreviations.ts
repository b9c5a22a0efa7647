import { countryOfCode } from "../../lexicon/countries.ts";
import { fold } from "../gazetteer/fold.ts";
import type { Gazetteer } from "../gazetteer/read.ts";
import { abbreviationRows } from "../tables/abbreviations.ts";
import { tableRows } from "../word-set.ts";
import type { Candidate, Reading } from "./candidates.ts";

interface Abbreviation {
  readonly country: string | null;
  readonly key: string;
  readonly comma: boolean;
}

const abbreviations: ReadonlyMap<string, Abbreviation> = new Map(
  tableRows(abbreviationRows).map(([form = "", alpha2 = "", name = "", when]) => [
    form,
    { country: countryOfCode(alpha2)?.alpha3 ?? null, key: fold(name), comma: when === "comma" },
  ]),
);

/** The tokenizer may leave the full stop of "Ala." outside: then it is taken in. */
const withStop = ({ text, tokens }: Reading, from: number): { words: string; to: number }[] => {
  const token = tokens[from];
  const next = tokens[from + 1];
  if (!token) return [];
  const stopped =
    next?.form === "." && next.start === token.end ? [{ words: text.slice(token.start, next.end), to: from + 2 }] : [];
  return [...stopped, { words: token.form, to: from + 1 }];
};

/** A short form of a state or province that starts at token `from`: "Ala.", "D.C.", and behind a comma "OR". */
export const abbreviationAt = (
  reading: Reading,
  gazetteer: Gazetteer,
  from: number,
): Pick<Candidate, "from" | "to" | "start" | "end" | "places"> | null => {
  const { tokens } = reading;
  for (const { words, to } of withStop(reading, from)) {
    const short = abbreviations.get(words);
    if (!short || (short.comma && tokens[from - 1]?.form !== ",")) continue;
    const places = gazetteer.find(short.key).filter((index) => {
      const { country, feature } = gazetteer.place(index);
      return country === short.country && feature === "ADM1";
    });
    if (places.length) return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, places };
  }
  return null;
};
