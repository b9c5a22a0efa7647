import type { PlaceRef } from "../../core/contract/references.ts";
import { get } from "./client.ts";

/** A place that a claim may be corrected to. */
export interface NamedPlace
  extends Pick<PlaceRef, "name" | "country" | "admin1" | "lat" | "lon" | "precision" | "geonameid"> {
  readonly population: number;
}

/** Places of the gazetteer with this name, the most populous first. */
export const fetchPlacesNamed = async (name: string, signal: AbortSignal): Promise<readonly NamedPlace[]> =>
  (await get<{ items: readonly NamedPlace[] }>("api/places/named", { name }, signal)).items;
