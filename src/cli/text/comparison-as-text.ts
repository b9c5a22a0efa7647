import type { Comparable, ComparisonSummary, FieldComparison, Match } from "../../linking/index.ts";
import type { OutsideComparison } from "../../pipeline/compare-outside.ts";
import { onOneLine } from "./fields.ts";

const longest = 160;
const quoted = (text: string | undefined): string[] => (text ? [`    "${onOneLine(text).slice(0, longest)}"`] : []);

const nameOf = ({ id, type, acled, time, place }: Comparable): string =>
  [time?.from ?? "no day", place?.name ?? "no place", acled?.subEventType || type || "no type", id]
    .map(onOneLine)
    .join("  ");

const apart = ({ field, apart: distance }: FieldComparison): string => {
  if (distance === null || distance === 0) return "";
  return field === "date" ? ` (${distance} days apart)` : ` (${distance} km apart)`;
};

const fieldLine = (each: FieldComparison): string =>
  `    ${each.field}: ${onOneLine(`ours ${each.ours || "none"}, theirs ${each.theirs || "none"}`)}${apart(each)}`;

const matchLines = ({ ours, theirs, fields }: Match, quotes: ReadonlyMap<string, string>): string[] => {
  const differing = fields.filter(({ agrees }) => !agrees);
  const sign = differing.length === 0 ? "=" : "~";
  return [
    `${sign} ${nameOf(ours)}  with  ${onOneLine(theirs.id)}`,
    ...differing.map(fieldLine),
    ...quoted(quotes.get(ours.id)),
  ];
};

const percent = (share: number | null): string => (share === null ? "none" : `${share} %`);

const summaryLines = (summary: ComparisonSummary, about: OutsideComparison): string[] => {
  const days = about.from && about.to ? `from ${about.from} to before ${about.to}` : "no days";
  const where = about.countries.length === 0 ? "any country" : about.countries.join(" ");
  return [
    `theirs ${summary.theirs} (${about.format}, ${days}, ${where}), ours ${summary.ours}; ${summary.matched} matched`,
    `missing ${summary.missing}: theirs that we have not; we have ${percent(summary.ofTheirs)} of theirs`,
    `extra ${summary.extra}: ours that they have not; they have ${percent(summary.ofOurs)} of ours`,
    "where both tell it, the matched agree in",
    ...summary.fields.map(
      ({ field, told, agree, share }) => `  ${field.padEnd(10)} ${percent(share).padStart(7)}  ${agree} of ${told}`,
    ),
    `killed in the matched: ours ${summary.killed.ours}, theirs ${summary.killed.theirs}`,
    ...(about.unsayable > 0 ? [`${about.unsayable} of ours stayed out: ${about.format} cannot say them`] : []),
    ...(about.uncomparable > 0 ? [`${about.uncomparable} of theirs stayed out: they have no type or no day`] : []),
  ];
};

/** A comparison as lines: matched ones ("=" alike, "~" differing), missing ones ("-"), extra ones ("+"), then the sums. */
export const comparisonAsText = (about: OutsideComparison, summary: ComparisonSummary): readonly string[] => {
  const { matched, missing, extra } = about.comparison;
  return [
    ...matched.flatMap((match) => matchLines(match, about.quotes)),
    ...missing.flatMap((each) => [`- ${nameOf(each)}`, ...quoted(about.words.get(each.id))]),
    ...extra.flatMap((each) => [`+ ${nameOf(each)}`, ...quoted(about.quotes.get(each.id))]),
    "",
    ...summaryLines(summary, about),
  ];
};

/** The same as JSON lines, the sums last. */
export function* comparisonAsJson(about: OutsideComparison, summary: ComparisonSummary): Generator<unknown> {
  const { matched, missing, extra } = about.comparison;
  const { format, from, to, countries, unsayable, uncomparable } = about;
  for (const { ours, theirs, fields, strength, days, km } of matched)
    yield {
      kind: fields.every(({ agrees }) => agrees) ? "matched" : "disagreeing",
      ours: ours.id,
      theirs: theirs.id,
      strength,
      days,
      km,
      fields,
      quote: about.quotes.get(ours.id) ?? null,
    };
  for (const theirs of missing) yield { kind: "missing", theirs: theirs.id, event: theirs };
  for (const ours of extra)
    yield { kind: "extra", ours: ours.id, event: ours, quote: about.quotes.get(ours.id) ?? null };
  yield { kind: "summary", format, from, to, countries, unsayable, uncomparable, ...summary };
}
