import type { Party, SituationEvent } from "../../core/record/event.ts";
import { type AcledActor, type AcledScene, acledActor, acledCrowd, acledUnidentified } from "./actors.ts";

export interface AcledSide {
  readonly actor: AcledActor;
  readonly associated: readonly string[];
}

export interface AcledSides {
  readonly first: AcledSide;
  readonly second: AcledSide | null;
}

const demonstrations = ["Protests", "Riots"];
const isCrowd = ({ inter }: AcledActor): boolean => inter === 5 || inter === 6;
const isCivilian = ({ inter }: AcledActor): boolean => inter === 7;

/** The first of the actors with the others beside it; no name stands twice, and none that is on the other side. */
const sideOf = (actors: readonly AcledActor[], against: AcledSide | null = null): AcledSide | null => {
  const other = new Set(against ? [against.actor.name, ...against.associated] : []);
  const [actor, ...others] = actors.filter(({ name }) => !other.has(name));
  if (!actor) return null;
  const names = new Set(others.map(({ name }) => name).filter((name) => name !== actor.name));
  return { actor, associated: [...names] };
};

/**
 * A demonstration has its crowd first and whoever stands against it second, also where the report tells of the police
 * alone that act upon it. Civilians are the crowd where they act, or where nobody else can be it.
 */
const sidesOfCrowd = (
  actors: readonly AcledActor[],
  recipients: readonly AcledActor[],
  scene: AcledScene,
): AcledSides => {
  const crowd = acledCrowd(scene);
  const acting = actors.some((actor) => isCrowd(actor) || isCivilian(actor));
  const others = [
    ...recipients.filter((actor) => !isCrowd(actor) && (acting || !isCivilian(actor))),
    ...actors.filter((actor) => !isCrowd(actor) && !isCivilian(actor)),
  ];
  const first = { actor: crowd, associated: [] };
  return { first, second: sideOf(others, first) };
};

/** Who fights is armed: of an acting side whose arms nobody tells, ACLED says that it is an unidentified armed group. */
const fighting = (actors: readonly AcledActor[], scene: AcledScene): readonly AcledActor[] =>
  actors.map((actor) => (isCivilian(actor) ? acledUnidentified(scene) : actor));

/**
 * The two sides of an event. Where all parties of a clash act, the first is one side and the next of another name the
 * other. In violence against civilians the victims are always the second side. Null where a strategic development has
 * no actor.
 */
export const acledSides = (
  { actors, recipients }: SituationEvent,
  eventType: string,
  scene: AcledScene,
): AcledSides | null => {
  const named = (parties: readonly Party[]) => parties.map((party) => acledActor(party, scene));
  if (demonstrations.includes(eventType)) return sidesOfCrowd(named(actors), named(recipients), scene);
  const violent = eventType !== "Strategic developments";
  const acting = named(recipients.length > 0 ? actors : actors.slice(0, 1));
  const target = sideOf(named(recipients.length > 0 ? recipients : actors.slice(1)));
  const told = sideOf(violent ? fighting(acting, scene) : acting);
  const first = told ?? (violent ? { actor: acledUnidentified(scene), associated: [] } : null);
  if (!first) return null;
  if (eventType === "Violence against civilians" && !target)
    return { first, second: { actor: { name: `Civilians (${scene.country})`, inter: 7 }, associated: [] } };
  if (!target || target.actor.name === first.actor.name) return { first, second: null };
  const own = first.associated.filter((name) => name !== target.actor.name);
  const against = target.associated.filter((name) => name !== first.actor.name && !own.includes(name));
  return { first: { ...first, associated: own }, second: { ...target, associated: against } };
};
