import type { EventType } from "../../core/plover.ts";
import type { EventBrief } from "../../core/record/brief.ts";
import { showDate } from "../text/dates.ts";
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

const quadColours: readonly string[] = ["#6b7780", "#4f9bd9", "#3d8b5f", "#d98c1f", "#d32f2f"];

/** Of PLOVER's quad classes: 1 and 2 words and deeds of cooperation, 3 and 4 of conflict. */
export const colourOfQuad = (quad: number): string => quadColours[quad] ?? "#6b7780";

type Parties = readonly (string | { readonly name: string })[];

export const namesOf = (parties: Parties): string =>
  parties.map((party) => (typeof party === "string" ? party : party.name)).join(", ");

/** "Kosovo police → Serb protesters", or the side that is known; where nobody is named, words that say so. */
export const partiesOf = ({ actors, recipients }: { actors: Parties; recipients: Parties }): string =>
  [namesOf(actors), namesOf(recipients)].filter(Boolean).join(" → ") || words.picture.nobodyNamed;

export const placeOf = ({ place }: Pick<EventBrief, "place">): string =>
  place ? [place.name, place.country].filter(Boolean).join(", ") : words.nowhere;

/** The last day that the event may have ended on is one before `to`, which is exclusive; one day is shown as one date. */
export const dateOf = ({ time }: Pick<EventBrief, "time">): string => {
  if (!time) return words.undated;
  if (time.grain === "day" || time.grain === "hour") return showDate(time.from);
  if (time.grain === "year") return time.from.slice(0, 4);
  return time.grain === "month" ? showDate(time.from.slice(0, 7)) : `${showDate(time.from)} (${time.grain})`;
};

export const typeOf = ({ type, mode }: Pick<EventBrief, "type" | "mode">): string =>
  mode ? `${type} · ${mode}` : type;

/** Everyone who is counted as killed or injured: the size of the event on the map. */
export const harmOf = ({ killed, injured }: Pick<EventBrief, "killed" | "injured">): number => killed + injured;
