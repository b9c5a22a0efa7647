import type { Party, SituationEvent } from "../../core/record/event.ts";
import { type AcledActor, type AcledScene, acledActor } from "./actors.ts";

export interface AcledSide {
  readonly actor: AcledActor;
  readonly associated: readonly string[];
}

const crowdTypes = ["Protests", "Riots"];

/** Who acts where no one is named, by ACLED's custom: crowds of the country, or an unidentified armed group. */
const unnamed = (eventType: string, { country, riot }: AcledScene): AcledActor | null => {
  if (eventType === "Strategic developments") return null;
  if (crowdTypes.includes(eventType))
    return riot ? { name: `Rioters (${country})`, inter: 5 } : { name: `Protesters (${country})`, inter: 6 };
  return { name: `Unidentified Armed Group (${country})`, inter: 3 };
};

const sideOf = (parties: readonly Party[], scene: AcledScene, crowd: boolean): AcledSide | null => {
  const actors = parties.map((party) => acledActor(party, scene));
  const asCrowd = ({ name, inter }: AcledActor): AcledActor =>
    crowd && inter === 7
      ? { name: scene.riot ? `Rioters (${scene.country})` : `Protesters (${scene.country})`, inter: scene.riot ? 5 : 6 }
      : { name, inter };
  const [first, ...others] = actors.map(asCrowd);
  if (!first) return null;
  const names = new Set(others.map(({ name }) => name).filter((name) => name !== first.name));
  return { actor: first, associated: [...names] };
};

/**
 * The two sides of an event. Where all parties of a clash act, the first is one side and the next of another name the
 * other. In violence against civilians the victims are always the second side.
 */
export const acledSides = (
  { actors, recipients }: SituationEvent,
  eventType: string,
  scene: AcledScene,
): { first: AcledSide; second: AcledSide | null } | null => {
  const crowd = crowdTypes.includes(eventType);
  const fallback = unnamed(eventType, scene);
  const first = sideOf(recipients.length > 0 ? actors : actors.slice(0, 1), scene, crowd);
  const second = sideOf(recipients.length > 0 ? recipients : actors.slice(1), scene, false);
  const acting = first ?? (fallback ? { actor: fallback, associated: [] } : null);
  if (!acting) return null;
  const victims = eventType === "Violence against civilians" && !second;
  if (victims)
    return { first: acting, second: { actor: { name: `Civilians (${scene.country})`, inter: 7 }, associated: [] } };
  return { first: acting, second: second && second.actor.name !== acting.actor.name ? second : null };
};
