import type { Found } from "../rule.ts";

const inTime =
  /^(in|on|of|since|until|till|by|from|to|between|early|late|mid|last|next|this|every|each|during|through|throughout|before|after|around|and|or|-|,|\(|about|that|previous|following|for|was|is)$/;
const articles = /^(the|a|an|its|his|her|their|our)$/;

/**
 * "May said", "the March on Washington", "Second Army March", "June Carter": month names that are something else.
 * Only what stands before and after decides; a date with a day or a year never comes here.
 */
export const isAmbiguousMonth = (found: Found): boolean => {
  const month = found.last.lower;
  if (!/^(may|march|mar|april|june|august|jan|dec|sep|sept|oct|nov|feb|apr|jun|jul|aug)$/.test(month)) return false;
  const lower = found.last.text.charCodeAt(0) === month.charCodeAt(0);
  if (lower) return true;
  const before = found.before?.lower ?? "|";
  const after = found.after?.lower ?? "|";
  const named = found.text.toLowerCase() !== month;
  if (/^(jan|dec|sep|oct|nov|feb|apr|jun|jul|aug|mar)$/.test(month)) return !inTime.test(before);
  if (month === "march" && /^(on|against|for|to|from|past|through|across|by|of)$/.test(after) && articles.test(before))
    return true;
  if (month === "march" && named && /^(on|against|for|to)$/.test(after) && found.first.lower === "the") return true;
  if (/^(and|of|by|for|from|or|,)$/.test(before) && !named && /^\p{Lu}\p{Ll}/u.test(found.after?.text ?? ""))
    return true;
  if (inTime.test(before))
    return month === "may" && /^(said|says|told|also|,)$/.test(after) && /^(and|of|by|from|to|for|-)$/.test(before);
  if (named || articles.test(before)) return false;
  if (before.endsWith("|") || /^["“.]$/.test(before))
    return !/^[|.;:)]$/.test(after) && (month === "may" || !/^(saw|was|brought|is|marked|and|,)$/.test(after));
  return (
    month === "may" ||
    month === "march" ||
    /^\p{Lu}/u.test(found.after?.text ?? "") ||
    /^\p{Lu}/u.test(found.before?.text ?? "")
  );
};
