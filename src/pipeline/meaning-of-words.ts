import type { ActorMention, Mention, PlaceMention, QuantityMention, TimeMention } from "../core/contract/mention.ts";
import type { PlaceRef, Ref, Time } from "../core/contract/references.ts";
import type { Words } from "../core/record/claim-by-hand.ts";
import type { Analysis } from "./analyse.ts";

const shared = (a: Words, b: Words): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The mention of a kind that shares most with the words, and at least half of the shorter of the two. */
const bestOf = <Kind extends Mention>(mentions: readonly Kind[], words: Words): Kind | undefined => {
  const near = mentions
    .map((mention) => ({ mention, common: shared(mention, words), length: mention.end - mention.start }))
    .filter(({ common, length }) => common > 0 && common * 2 >= Math.min(length, words.end - words.start))
    .sort((a, b) => b.common - a.common || a.length - b.length || a.mention.start - b.mention.start);
  return near[0]?.mention;
};

const quotedAt = ({ article }: Analysis, { start, end }: Words) => ({
  text: article.text.slice(start, end),
  start,
  end,
});

const ofKind = <Kind extends Mention["kind"]>({ mentions }: Analysis, kind: Kind) =>
  mentions.filter((mention): mention is Extract<Mention, { kind: Kind }> => mention.kind === kind);

/** Whom the words name, as this article is understood; by their own name where nobody was recognised in them. */
export const actorAt = (analysis: Analysis, words: Words): Ref => {
  const quoted = quotedAt(analysis, words);
  const found: ActorMention | undefined = bestOf(ofKind(analysis, "actor"), words);
  if (!found) return { ...quoted, name: quoted.text, country: null, sectors: [] };
  const { name, country, sectors, referent } = found;
  return { ...quoted, name, country, sectors, ...(referent ? { referent } : {}) };
};

/** Which place the words name; without coordinates where none was recognised in them. */
export const placeAt = (analysis: Analysis, words: Words): PlaceRef => {
  const quoted = quotedAt(analysis, words);
  const found: PlaceMention | undefined = bestOf(ofKind(analysis, "place"), words);
  if (!found) return { ...quoted, name: quoted.text, country: null, lat: null, lon: null, precision: "town" };
  const { name, country, admin1, lat, lon, precision, geonameid } = found;
  return {
    ...quoted,
    name,
    country,
    lat,
    lon,
    precision,
    ...(admin1 === undefined ? {} : { admin1 }),
    ...(geonameid === undefined ? {} : { geonameid }),
  };
};

/** When the words say; null where they say no time that can be dated. */
export const timeAt = (analysis: Analysis, words: Words): Time | null => {
  const dated = ofKind(analysis, "time").filter(({ from, to }) => from !== null && to !== null);
  const found: TimeMention | undefined = bestOf(dated, words);
  if (!found || found.from === null || found.to === null) return null;
  const { from, to, grain, implied } = found;
  return { ...quotedAt(analysis, words), from, to, grain, implied };
};

/** How many the words say; null where they say no number. */
export const countAt = (
  analysis: Analysis,
  words: Words,
): Pick<QuantityMention, "min" | "best" | "max" | "unit" | "minExclusive" | "maxExclusive"> | null => {
  const found = bestOf(ofKind(analysis, "quantity"), words);
  if (!found) return null;
  const { min, best, max, unit, minExclusive, maxExclusive } = found;
  return {
    min,
    best,
    max,
    unit,
    ...(minExclusive === undefined ? {} : { minExclusive }),
    ...(maxExclusive === undefined ? {} : { maxExclusive }),
  };
};
