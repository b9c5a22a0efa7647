import type { Lexeme } from "../lexemes/lexeme.ts";
import type { Daytime, Meaning } from "../meaning.ts";
import type { Candidate } from "../propose.ts";

const isDay = (meaning: Meaning): boolean => {
  if (meaning.daytime) return false;
  if (meaning.kind === "value") return /^\d{4}-\d\d-\d\d$/.test(meaning.value);
  if (meaning.kind === "recurring") return Boolean(meaning.name.day || meaning.name.weekday || meaning.name.holiday);
  return meaning.kind === "day-of-month" || (meaning.kind === "shift" && meaning.unit === "day");
};
const isDaytime = ({ kind }: Meaning): boolean => kind === "daytime";

const withDaytime = (meaning: Meaning, daytime: Daytime | undefined, mod: Meaning["mod"]): Meaning => ({
  ...meaning,
  ...(daytime ? { daytime } : {}),
  ...(mod && !meaning.mod ? { mod } : {}),
});

/** "Friday evening", "noon Saturday", "the night of 13 March", "5 p.m., Nov. 6": one mention of a time of a day. */
export const joinDayAndTime = (lexemes: readonly Lexeme[], candidates: readonly Candidate[]): readonly Candidate[] => {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const between = before
      ? lexemes
          .slice(before.last + 1, candidate.first)
          .map(({ lower }) => lower)
          .join(" ")
      : "x";
    const dayFirst = before && isDay(before.meaning) && isDaytime(candidate.meaning) && /^(|,)$/.test(between);
    const timeFirst =
      before && isDaytime(before.meaning) && isDay(candidate.meaning) && /^(|,|of|of the)$/.test(between);
    if (!before || !(dayFirst || timeFirst)) {
      joined.push(candidate);
      continue;
    }
    const [day, time] = dayFirst ? [before, candidate] : [candidate, before];
    joined[joined.length - 1] = {
      ...day,
      first: before.first,
      last: candidate.last,
      meaning: withDaytime(day.meaning, time.meaning.daytime, time.meaning.mod),
    };
  }
  return joined;
};
