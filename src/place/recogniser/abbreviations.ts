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

/** What the abbreviation of tokens `[from, to)` names, or null. */
const placesOf = (
  { tokens }: Reading,
  gazetteer: Gazetteer,
  from: number,
  short: Abbreviation | undefined,
): readonly number[] => {
  if (!short || (short.comma && tokens[from - 1]?.form !== ",")) return [];
  return gazetteer.find(short.key).filter((index) => {
    const { country, feature } = gazetteer.place(index);
    return country === short.country && feature === "ADM1";
  });
};

/**
 * A short form of a state or province that starts at token `from`: "Ala.", "D.C.", and behind a comma "OR". The tokenizer
 * may leave the full stop of "Ala." outside: then it is taken in.
 */
export const abbreviationAt = (
  reading: Reading,
  gazetteer: Gazetteer,
  from: number,
): Pick<Candidate, "from" | "to" | "start" | "end" | "places"> | null => {
  const { text, tokens } = reading;
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (!token) return null;
  const { start } = token;
  if (next?.form === "." && next.start === token.end) {
    const { end } = next;
    const places = placesOf(reading, gazetteer, from, abbreviations.get(text.slice(start, end)));
    if (places.length) return { from, to: from + 2, start, end, places };
  }
  const places = placesOf(reading, gazetteer, from, abbreviations.get(token.form));
  return places.length ? { from, to: from + 1, start, end: token.end, places } : null;
};
