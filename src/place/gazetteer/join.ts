import { kilometres } from "../distance.ts";
import { fold } from "./fold.ts";
import type { Gazetteer, GazetteerPlace } from "./read.ts";

const isArea = (feature: string): boolean => /^(?:ADM[12]|PCL)/.test(feature);

/** Divisions of the embedded gazetteer have no GeoNames id: the same level, country and name near by is the same. */
const sameArea = (first: Gazetteer, place: GazetteerPlace): number | undefined =>
  first.find(fold(place.name)).find((index) => {
    const other = first.place(index);
    const level = place.feature.slice(0, 4) === other.feature.slice(0, 4);
    return level && other.country === place.country && kilometres(other, place) < 400;
  });

/**
 * Two gazetteers as one. A place that both have, by its GeoNames id or as a division, is that of the first, which our
 * other names hang on; the second gives it its own names too.
 */
export const joinGazetteers = (first: Gazetteer, second: Gazetteer): Gazetteer => {
  const byId = new Map<number, number>();
  for (let index = 0; index < first.size; index++) {
    const id = first.idOf(index);
    if (id > 0) byId.set(id, index);
  }
  const areas = new Map<number, number>();
  const numberOf = (index: number): number => {
    const known = byId.get(second.idOf(index)) ?? areas.get(index);
    if (known !== undefined) return known;
    const found = second.place(index);
    const number = (isArea(found.feature) ? sameArea(first, found) : undefined) ?? index + first.size;
    if (isArea(found.feature)) areas.set(index, number);
    return number;
  };
  const divisionOf = (index: number): number => (index < 0 ? -1 : numberOf(index));
  const place = (index: number): GazetteerPlace => {
    if (index < first.size) return first.place(index);
    const found = second.place(index - first.size);
    return Object.freeze({ ...found, index, admin1: divisionOf(found.admin1), admin2: divisionOf(found.admin2) });
  };
  const find = (key: string): readonly number[] => {
    const ours = first.find(key);
    const theirs = second.find(key);
    return theirs.length ? [...new Set([...ours, ...theirs.map(numberOf)])] : ours;
  };
  const idOf = (index: number): number => (index < first.size ? first.idOf(index) : second.idOf(index - first.size));
  return Object.freeze({ size: first.size + second.size, find, place, idOf });
};
