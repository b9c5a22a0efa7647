import type { Party } from "../../lexicon/index.ts";
import { isOfClass } from "../frames/word-classes.ts";
import { lemmaOf } from "../syntax/tree.ts";
import type { Reading } from "./reading.ts";
import type { PartyRef } from "./references.ts";

const stateSectors = new Set(["MIL", "COP", "GOV", "SPY", "JUD"]);
const armedSectors = new Set(["REB", "UAF", "PRM", "CRM"]);
const crowdWords = new Set([
  "protester",
  "demonstrator",
  "rioter",
  "marcher",
  "mob",
  "crowd",
  "supporter",
  "student",
  "striker",
  "youth",
  "picketer",
  "villager",
  "resident",
]);
const civilianWords = new Set([
  "civilian",
  "child",
  "woman",
  "family",
  "journalist",
  "worker",
  "teacher",
  "villager",
  "resident",
  "people",
  "man",
  "farmer",
  "pupil",
  "priest",
  "girl",
  "boy",
  "refugee",
  "doctor",
]);

/** What kind of party an argument is, as ACLED and CAMEO tell them apart. */
export const kindOfParty = ({ tree }: Reading, { ref, token }: PartyRef): Party => {
  const lemma = lemmaOf(tree, token);
  if (crowdWords.has(lemma)) return "crowd";
  if (
    ref.sectors.some((sector) => armedSectors.has(sector)) ||
    isOfClass(lemma, "militia") ||
    lemma === "rebel" ||
    lemma === "militant" ||
    lemma === "gunman"
  )
    return "armed";
  if (ref.sectors.some((sector) => stateSectors.has(sector)) || isOfClass(lemma, "force")) return "state";
  if (ref.sectors.includes("CVL") || ref.sectors.includes("REF") || civilianWords.has(lemma)) return "civilians";
  return ref.country !== null && ref.sectors.length === 0 ? "state" : "other";
};
