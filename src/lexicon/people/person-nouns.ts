import type { Token } from "../../core/annotation.ts";
import { bodyNouns, personNouns, thingNouns } from "./tables/people.ts";

const agentEnding = /(?:ers|ors|ists|ants|ents|ees|ians|men|women|eers|ites|ans)$/;
const notAgents =
  /(?:ments|vents|cents|dents|tents|rents|gents|lents|plants|grants|warrants|statements|committees|degrees|trees)$/;

/** True where the noun names people: by the table, or by the ending of an agent noun or demonym ("-ers", "-ists", "-ians"). */
export const isPersonNoun = ({ form, lemma, upos, xpos }: Token): boolean => {
  const lower = form.toLowerCase();
  const base = lemma.toLowerCase();
  if (personNouns.has(base) || personNouns.has(lower)) return true;
  if (thingNouns.has(base) || thingNouns.has(lower)) return false;
  if (lower.length > 4 && lower.endsWith("s") && personNouns.has(lower.slice(0, -1))) return true;
  if (/[a-z](?:man|woman|child|boy|girl)$/.test(base)) return true;
  const plural = xpos === "NNS" || xpos === "NNPS" || (lower.endsWith("s") && (upos === "NOUN" || upos === "PROPN"));
  if (!plural || notAgents.test(lower)) return false;
  return agentEnding.test(lower) && (upos === "NOUN" || /(?:ians|ans|ites|is)$/.test(lower));
};

/** True where the noun names a body of people, whose strength may be counted. */
export const isBodyNoun = ({ lemma }: Token): boolean => bodyNouns.has(lemma.toLowerCase());
