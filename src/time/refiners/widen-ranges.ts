import type { TimeMention } from "../../core/contract/mention.ts";

const links = /^\s{0,3}(?:-|–|to|until|till|through|and)\s{0,3}$/;

/**
 * "from 3 to 5 June", "1961-65": TIMEX3 marks both ends, and each keeps its value. The first end gets the days of the whole
 * stretch, so that whoever picks it knows how long the thing lasted. "and" counts only after "between".
 */
export const widenRanges = (text: string, mentions: readonly TimeMention[]): readonly TimeMention[] =>
  mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (!next || !mention.from || !next.to || next.from === null || next.from < mention.from) return mention;
    const link = links.exec(text.slice(mention.end, next.start));
    if (!link) return mention;
    const before = text.slice(Math.max(0, mention.start - 14), mention.start);
    if (link[0].trim() === "and" && !/\bbetween(?: the)?\s{1,2}$/i.test(before)) return mention;
    if (
      /^(?:to|until|till)$/.test(link[0].trim()) &&
      !/\bfrom(?: the)?\s{1,2}$/i.test(before) &&
      mention.grain === "year"
    )
      return mention;
    return next.to > (mention.to ?? "") ? { ...mention, to: next.to } : mention;
  });
