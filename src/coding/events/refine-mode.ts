import { isOfClass } from "../frames/word-classes.ts";
import { lemmaOf } from "../syntax/tree.ts";
import { kindOfParty } from "./kinds-of-party.ts";
import type { Match } from "./match-frame.ts";
import type { PartyRef } from "./party-ref.ts";
import type { Reading } from "./reading.ts";

/**
 * Words beside an event that tell the mode that its frame leaves open. Columns: type, mode it may replace ("-" none),
 * new mode, words near the head.
 */
const rows = `
ASSAULT	-	aerial	airstrike warplane jet aircraft helicopter bomber aerial
ASSAULT	-	drone	drone drones unmanned
ASSAULT	-	heavy-weapons	artillery missile rocket mortar tank shell howitzer
ASSAULT	-	suicide-attack	suicide
ASSAULT	-	explosives	bomb explosive grenade mine ied dynamite
ASSAULT	-	firearms	gun rifle gunfire gunman firearm shoot bullet gunmen
ASSAULT	-	crowd-control	teargas baton cannon
ASSAULT	-	primitive	knife machete stone rock brick axe
ASSAULT	explosives	suicide-attack	suicide
ASSAULT	aerial	drone	drone drones
PROTEST	demo	riot	violent riot clash molotov
PROTEST	-	riot	violent riot
`;
const refinements = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [type = "", from = "", to = "", words = ""] = row.split("\t");
    return { type, from: from === "-" ? null : from, to, words: new Set(words.split(" ")) };
  });

/** Modes that a frame gives for the weapon's noun alone: "fired tear gas", "threw petrol bombs". */
const heavyArms: ReadonlySet<string> = new Set(["-", "explosives", "heavy-weapons", "firearms"]);
/** What a crowd throws is no remote explosive: "protesters attacked soldiers with petrol bombs". */
const riotArms: ReadonlySet<string> = new Set(
  "petrol molotov firebomb firework stone rock brick bottle stun club stick".split(" "),
);
/** "Police fired tear gas": force against a crowd without live fire. */
const policeArms: ReadonlySet<string> = new Set("teargas tear baton stun rubber truncheon".split(" "));

const reach = 6;

/** The mode of an event: the frame's, made exact by the weapon named beside it, or by a bombing's armed force. */
export const refineMode = (
  reading: Reading,
  { frame, head, words }: Match,
  actors: readonly PartyRef[],
): string | null => {
  const { tree, actorAt } = reading;
  const flying = actors.some(
    ({ ref, token }) =>
      ref.sectors.includes("MIL") ||
      ref.sectors.includes("IGO") ||
      (ref.country !== null && ref.sectors.length === 0) ||
      isOfClass(lemmaOf(tree, token), "aircraft"),
  );
  if (frame.id.startsWith("coding/assault-bombing") && flying) return "aerial";
  const sentence = tree.sentences[tree.sentenceOf[head] ?? -1];
  const near = new Set(words.map((at) => lemmaOf(tree, at)));
  for (let at = Math.max(sentence?.from ?? 0, head - reach); at < Math.min(sentence?.to ?? 0, head + reach); at++) {
    const { upos } = tree.tokens[at] ?? {};
    if (upos !== "PUNCT" && upos !== "DET" && !(actorAt[at]?.nature === "name")) near.add(lemmaOf(tree, at));
  }
  const rioting = actors.some((party) => kindOfParty(reading, party) === "crowd");
  if (frame.type === "ASSAULT" && heavyArms.has(frame.mode ?? "-")) {
    if (rioting && [...near].some((word) => riotArms.has(word))) return "primitive";
    if (!rioting && [...near].some((word) => policeArms.has(word))) return "crowd-control";
  }
  const found = refinements.find(
    ({ type, from, words: shown }) =>
      type === frame.type && from === frame.mode && [...near].some((word) => shown.has(word)),
  );
  return found?.to ?? frame.mode;
};
