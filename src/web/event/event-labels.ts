import type { EventType } from "../../core/plover.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import { words } from "../text/words.ts";

/** One colour a type: blues and greens for cooperation, ambers for words of conflict, reds for deeds. Read on light and dark. */
export const colourOf: Readonly<Record<EventType, string>> = {
  AGREE: "#2f7ed8",
  CONSULT: "#4f9bd9",
  SUPPORT: "#2aa5a0",
  CONCEDE: "#6aa84f",
  COOPERATE: "#3d8b5f",
  AID: "#2e9e44",
  RETREAT: "#7fae3b",
  REQUEST: "#c9a227",
  ACCUSE: "#d98c1f",
  REJECT: "#c7782a",
  THREATEN: "#c65a11",
  PROTEST: "#a557c5",
  SANCTION: "#8c5a9e",
  MOBILIZE: "#b0476f",
  COERCE: "#c23b4e",
  ASSAULT: "#d32f2f",
};

const namesOf = (parties: readonly { readonly name: string }[]): string => parties.map(({ name }) => name).join(", ");

/** "Kosovo police → Serb protesters", or the side that is known. */
export const partiesOf = ({ actors, recipients }: SituationEvent): string =>
  [namesOf(actors), namesOf(recipients)].filter(Boolean).join(" → ");

export const placeOf = ({ place }: SituationEvent): string =>
  place ? [place.name, place.country].filter(Boolean).join(", ") : words.nowhere;

/** The last day that the event may have ended on is one before `to`, which is exclusive; one day is shown as one date. */
export const dateOf = ({ time }: SituationEvent): string => {
  if (!time) return words.undated;
  if (time.grain === "day" || time.grain === "hour") return time.from;
  if (time.grain === "year") return time.from.slice(0, 4);
  return time.grain === "month" ? time.from.slice(0, 7) : `${time.from} (${time.grain})`;
};

export const typeOf = ({ type, mode }: SituationEvent): string => (mode ? `${type} · ${mode}` : type);

/** Everyone who is counted as killed or injured, by best figure, else by the least: the size of the event on the map. */
export const harmOf = ({ tolls }: SituationEvent): number =>
  tolls
    .filter(({ measure, part }) => !part && (measure === "killed" || measure === "injured"))
    .reduce((sum, { best, min }) => sum + (best ?? min ?? 0), 0);
