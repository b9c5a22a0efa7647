import { addTo, daysBetween } from "../core/date.ts";
import { sha256Hex } from "../core/ids.ts";
import type { Told } from "../core/record/linker.ts";
import { isDated, isPoint } from "./compatible.ts";
import { familyOf } from "./families.ts";
import { plainName, plainWords } from "./plain-words.ts";

/** Degrees around a point that its keys cover: more than two mentions of one town lie apart. */
const margin = 0.15;

const cellsOf = ({ lat, lon }: { lat: number; lon: number }): string[] => [
  ...new Set(
    [-margin, margin].flatMap((up) =>
      [-margin, margin].map((right) => `${Math.floor(lat + up)},${Math.floor(((lon + right + 540) % 360) - 180)}`),
    ),
  ),
];

const wordsKey = (quote: string): string => `q ${sha256Hex(plainWords(quote)).slice(0, 16)}`;

/**
 * The one part of the record in which a claim is linked: its first day and its degree of latitude and longitude, else its
 * place's name; a claim without a near date stands with those that say the same words.
 */
export const blockOf = ({ claim }: Told): string => {
  const { time, place } = claim;
  if (!time || !isDated(claim)) return wordsKey(claim.quote);
  if (isPoint(place)) return `${time.from} ${Math.floor(place.lat)},${Math.floor(place.lon)}`;
  return place ? `${time.from} in ${plainName(place.name)}` : time.from;
};

/**
 * Blocks of a claim: its days with its town's cell, its days with its first parties, and its sentence. A claim has about
 * ten, however many claims there are, so that the cost of linking grows with the size of a block alone.
 */
export const blockKeys = ({ claim }: Told): readonly string[] => {
  const family = familyOf(claim);
  const quote = wordsKey(claim.quote);
  const { time, place, actors, recipients } = claim;
  if (!time || !isDated(claim)) return [quote];
  const days = Array.from({ length: daysBetween(time.from, time.to) + 1 }, (_, at) => addTo(time.from, { days: at }));
  const where = isPoint(place) ? cellsOf(place) : place ? [`in ${plainName(place.name)}`] : [];
  const whom = [...actors.slice(0, 2), ...recipients.slice(0, 2)].flatMap(({ name, country, sectors }) => [
    `${plainName(name).split(" ")[0] ?? ""}`,
    ...(country && sectors[0] ? [`${country} ${sectors[0]}`] : []),
  ]);
  const keys = [...where, ...new Set(whom.map((name) => `by ${name}`))];
  return [quote, ...days.flatMap((day) => keys.map((key) => `${day} ${family} ${key}`))];
};
