import type { Token } from "../../core/annotation.ts";
import { acronymKey, fold, isAcronym } from "../gazetteer/fold.ts";
import type { Gazetteer, GazetteerPlace } from "../gazetteer/read.ts";
import { isCapitalised } from "../recogniser/candidates.ts";
import type { Scored } from "../recogniser/select.ts";
import { containerOf } from "./senses.ts";

interface Article {
  readonly gazetteer: Gazetteer;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Scored[];
}

const isTown = (place: GazetteerPlace | null | undefined): place is GazetteerPlace =>
  place?.feature.startsWith("PPL") ?? false;

/** A town that the article names elsewhere and that stands in the site's own name: "Manila Cathedral". */
const inName = ({ gazetteer, tokens }: Article, mention: Scored, known: readonly GazetteerPlace[]) => {
  for (let from = mention.from; from < mention.to; from++)
    for (let to = mention.to; to > from; to--) {
      if (!isCapitalised(tokens[from])) continue;
      const words = tokens
        .slice(from, to)
        .map(({ form }) => form)
        .join(" ");
      const found = gazetteer.find(isAcronym(words) ? acronymKey(words) : fold(words));
      const named = known.find((place) => found.includes(place.index));
      if (named) return named;
      const large = found
        .map((index) => gazetteer.place(index))
        .find((place) => isTown(place) && place.population > 400_000);
      if (large && to - from < mention.to - mention.from) return large;
    }
  return undefined;
};

/**
 * The town that a site lies in: one in its own name, one that stands behind it ("at the Hilton in Juba"), the last town
 * named before it within three sentences' length, or the town that the article names most.
 */
export const townOfSite = (
  article: Article,
  at: number,
  places: readonly (GazetteerPlace | null)[],
): GazetteerPlace | null => {
  const { tokens, mentions } = article;
  const mention = mentions[at];
  if (!mention) return null;
  const towns = places.filter(isTown);
  const named = inName(article, mention, towns);
  if (named) return named;
  const behind = containerOf(tokens, mentions, at);
  if (isTown(places[behind])) return places[behind];
  const next = mentions[at + 1];
  if (next && next.from - mention.to < 6 && isTown(places[at + 1])) return places[at + 1] ?? null;
  for (let before = at - 1; before >= 0; before--) {
    const other = mentions[before];
    if (!other || mention.from - other.to > 75) break;
    const place = places[before];
    if (isTown(place)) return place;
  }
  return mostNamed(towns) ?? places[behind] ?? null;
};

const mostNamed = (towns: readonly GazetteerPlace[]): GazetteerPlace | undefined => {
  const counts = new Map<number, number>();
  for (const { index } of towns) counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...towns].sort((a, b) => (counts.get(b.index) ?? 0) - (counts.get(a.index) ?? 0))[0];
};
