import type { NameLabel } from "../../core/annotation.ts";

/** Nouns that say what a longer name names, whatever stands around it. */
const nouns: Readonly<Partial<Record<NameLabel, string>>> = {
  organisation:
    "academy agency airlines alliance army assembly association authority bank battalion brigade broadcaster bulletin bureau " +
    "chamber club coalition college command commission committee company confederation congress consortium corp " +
    "corporation corps council court daily department directorate federation firm force forces foundation front fund gazette " +
    "gendarmerie government group guard guards guild herald hospital inc institute institution journal league legislature " +
    "library ltd mail militia ministry mission movement museum navy network office organisation organization parliament party " +
    "police post regiment registry school secretariat senate service services society squad syndicate team tribune tribunal " +
    "union university observer register review weekly workers",
  place:
    "airport avenue basin bay beach boulevard bridge canal canyon coast county crossing desert district gulf governorate " +
    "highway hill hills island islands isle isles junction lake mount mountain mountains oblast ocean park peninsula plateau " +
    "port prefecture province raion region reservoir river road sea square strait street territory valley village",
  other:
    "accord accords act agreement amendment anthem award awards bible bill championship charter code conference " +
    "constitution convention crisis cup cyclone declaration earthquake festival games hurricane intifada law marathon memorandum " +
    "olympics pact prize protocol revolution storm summit tournament treaty typhoon uprising virus war",
};

const heads = new Map<string, NameLabel>();
for (const label of ["organisation", "place", "other"] as const)
  for (const noun of nouns[label]?.split(" ") ?? []) heads.set(noun, label);

/** The label of a noun that heads names, lower case; undefined for any other word. */
export const labelOfHead = (noun: string): NameLabel | undefined => heads.get(noun);

const openings = new Map<string, NameLabel>();
for (const noun of "lake mount cape fort port camp".split(" ")) openings.set(noun, "place");
for (const noun of "cyclone hurricane typhoon operation storm".split(" ")) openings.set(noun, "other");

/** The label of a noun that opens names ("Lake Chad", "Cyclone Mocha"), lower case; undefined for any other word. */
export const labelOfOpening = (noun: string): NameLabel | undefined => openings.get(noun);
