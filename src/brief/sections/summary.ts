import type { Material } from "../material.ts";
import type { Block, Sentence } from "../report.ts";
import { byDay, byWeight } from "../weight.ts";
import { whenInWords } from "../words/days.ts";
import { eventInWords, whereInWords } from "../words/events.ts";
import { capital, listInWords, quoted } from "../words/lists.ts";
import { countingVoices, tollSentence } from "../words/tolls.ts";
import { outletInWords } from "../words/voices.ts";
import { tellersOf } from "./event-item.ts";
import { latestForces } from "./forces.ts";
import { claimsOfVoices } from "./voice-claims.ts";

const mostEvents = 5;
const mostTolls = 6;

const isHeld = ({ status }: { readonly status: string }): boolean => status === "happened";

/** One sentence for each of the weightiest events, in the order of their days. */
const eventLines = (material: Material): Sentence[][] =>
  material.picture.events
    .filter(isHeld)
    .sort(byWeight)
    .slice(0, mostEvents)
    .sort(byDay)
    .flatMap((event) => {
      const tellers = tellersOf(material, event);
      const [best, ...others] = tellers;
      if (!best) return [];
      const outlets = listInWords(
        tellers.map(({ article }) => outletInWords(article)),
        6,
      );
      const when = [whenInWords(event.time).replace(/^on /, ""), whereInWords(best.claim)].filter(Boolean).join(", ");
      const words = eventInWords(best.claim);
      const head = when ? `${capital(when)}: ${words}` : capital(words);
      const text = `${head}, as told by ${outlets}: ${quoted(best.claim.quote)}`;
      return [[{ text, claims: [best.claim.id, ...others.map(({ claim }) => claim.id)] }]];
    });

const tollLines = ({ picture }: Material): Sentence[][] =>
  picture.events
    .filter(isHeld)
    .flatMap((event) => event.tolls.filter(({ part, max }) => !part && max !== 0).map((toll) => ({ event, toll })))
    .filter(({ toll }) => toll.measure === "killed" || toll.measure === "injured")
    .sort(
      (a, b) =>
        (a.toll.measure === b.toll.measure ? 0 : a.toll.measure === "killed" ? -1 : 1) ||
        (b.toll.best ?? b.toll.min ?? 0) - (a.toll.best ?? a.toll.min ?? 0) ||
        byDay(a.event, b.event),
    )
    .slice(0, mostTolls)
    .flatMap(({ event, toll }) => {
      const claims = claimsOfVoices(countingVoices(toll));
      return claims ? [[{ text: tollSentence(event, toll), claims }]] : [];
    });

/** The weightiest events, the largest tolls, and how strong the forces last were. */
export const summary = (material: Material): readonly Block[] => {
  const items = [
    ...eventLines(material),
    ...tollLines(material),
    ...latestForces(material)
      .slice(0, 3)
      .map((each) => [each]),
  ];
  return items.length > 0
    ? [{ kind: "list", items }]
    : [{ kind: "note", text: "The record holds no event at this place and time. That is no proof of calm." }];
};
