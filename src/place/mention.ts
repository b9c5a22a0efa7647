import { mentionId, type PlaceMention } from "../core/contract/mention.ts";
import type { Precision } from "../core/plover.ts";
import type { RuleId, Tracer } from "../core/trace.ts";
import type { Gazetteer } from "./gazetteer/read.ts";
import { isMetonym } from "./metonym.ts";
import { precisionOf } from "./precision.ts";
import type { Reading } from "./recogniser/candidates.ts";
import type { Scored } from "./recogniser/select.ts";
import { siteAt } from "./recogniser/site-names.ts";
import type { Resolved } from "./resolver/resolve.ts";

/** How a place is named in the output: as the article writes it, or as GeoNames does. */
export type NameStyle = "as-written" | "geonames";

const ruleOf = (mention: Scored, resolved: Resolved): { by: RuleId; reason: string } => {
  if (resolved.as === "town of the site")
    return { by: "place/site-in-town", reason: "a site takes the coordinates of its town" };
  if (resolved.as === "area")
    return { by: "place/area-named-behind", reason: "unknown itself, put into the area that is named behind it" };
  if (!resolved.place && resolved.candidates.length)
    return { by: "place/unsure", reason: "several places have this name and nothing decides between them" };
  if (!resolved.place) return { by: "place/unknown-name", reason: "used as a place, and not in the gazetteer" };
  return mention.kind === "abbreviation"
    ? { by: "place/abbreviation", reason: "short form of a state or province" }
    : { by: "place/gazetteer", reason: "the likeliest of the places that have this name" };
};

/** The mention that the article's layer keeps, from what was recognised and what it was resolved to. */
export const placeMention = (
  reading: Reading,
  mention: Scored,
  resolved: Resolved,
  { gazetteer, names, trace }: { gazetteer: Gazetteer; names: NameStyle; trace: Tracer },
): PlaceMention => {
  const { start, end } = mention;
  const text = reading.text.slice(start, end);
  const { place } = resolved;
  const site = siteAt(reading.tokens, mention.from, mention.to);
  const unknown: Precision = site === "division" ? "district" : site ? "site" : "town";
  const precision = resolved.as === "town of the site" ? "site" : place ? precisionOf(place.feature) : unknown;
  const { by, reason } = ruleOf(mention, resolved);
  const id = mentionId("place", { start, end });
  trace({ about: id, rule: by, start, end, reason, action: "added" });
  const division = place && place.admin1 >= 0 ? gazetteer.place(place.admin1).name : undefined;
  return {
    id,
    kind: "place",
    start,
    end,
    text,
    by,
    score: Math.round(mention.score * 1000) / 1000,
    name: names === "geonames" && place && resolved.as === "itself" ? place.name : text,
    country: place?.country ?? null,
    ...(division === undefined ? {} : { admin1: division }),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision,
    ...(place && place.geonameid !== null && resolved.as === "itself" ? { geonameid: place.geonameid } : {}),
    candidates: [...resolved.candidates],
    metonym: isMetonym(reading.tokens, mention, text, precision === "country"),
  };
};
