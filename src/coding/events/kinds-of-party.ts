import { type Party, partyOf } from "../../lexicon/index.ts";
import { isOfClass } from "../frames/word-classes.ts";
import { lemmaOf } from "../syntax/tree.ts";
import type { PartyRef } from "./party-ref.ts";
import type { Reading } from "./reading.ts";

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
const armedWords = new Set(["rebel", "militant", "gunman"]);
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
  const bySector = partyOf(ref);
  if (bySector === "armed" || isOfClass(lemma, "militia") || armedWords.has(lemma)) return "armed";
  const named = ref.sectors.length > 0;
  if ((bySector === "state" && named) || isOfClass(lemma, "force")) return "state";
  return civilianWords.has(lemma) ? "civilians" : bySector;
};
