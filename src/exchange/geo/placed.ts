import type { SituationEvent } from "../../core/record/event.ts";

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Where an event is drawn: a site or a town is a point; a district, a province and a country are areas and are not. */
export const pointOf = ({ place }: SituationEvent): Point | null =>
  place && place.lat !== null && place.lon !== null && (place.precision === "site" || place.precision === "town")
    ? { lat: place.lat, lon: place.lon }
    : null;

/** One line that names an event: "ASSAULT/firearms, Banjska: gunmen → patrol". */
export const titleOf = (event: SituationEvent): string => {
  const { type, mode, place, actors, recipients } = event;
  const names = (parties: typeof actors) => parties.map(({ name }) => name).join(", ");
  const who = [names(actors), names(recipients)].filter(Boolean).join(" → ");
  const what = [mode ? `${type}/${mode}` : type, place?.name].filter(Boolean).join(", ");
  return who ? `${what}: ${who}` : what;
};
