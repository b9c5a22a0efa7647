import type { Party } from "../core/record/event.ts";
import { uncounted } from "../lexicon/uncounted.ts";

/** Nouns that reports use for one another when they count people. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["soldiers", /^(soldiers?|troops?|peacekeepers?|service(wo)?m[ae]n|service members?|military personnel)$/],
  ["police officers", /^(police|policem[ae]n|police(wo)?m[ae]n|officers?|police officers?|policem[ae]n)$/],
  ["people", /^(people|persons?|m[ae]n|wom[ae]n|victims?|casualties|individuals?|residents?|)$/],
  ["children", /^(child(ren)?|minors?|boys?|girls?)$/],
  ["civilians", /^civilians?$/],
  ["protesters", /^(protest[eo]rs?|demonstrators?)$/],
  ["attackers", /^(attackers?|gunm[ae]n|assailants?|militants?)$/],
];

const knownKind = (noun: string): string | undefined => kinds.find(([, pattern]) => pattern.test(noun))?.[0];

/** The words of a side without count and hedge: "at least 25 KFOR peacekeepers" is "KFOR peacekeepers". */
export const bareName = (name: string): string => uncounted(name, { vague: true, ordinals: true });

/** "KFOR peacekeepers" and "KFOR soldiers" are one side; nothing but a count is "people". */
export const sideOf = (party: Party): { readonly key: string; readonly party: Party } => {
  const bare = bareName(party.name);
  const words = bare.split(" ");
  const tail = words.slice(-2).join(" ").toLowerCase();
  const last = (words.at(-1) ?? "").toLowerCase();
  const two = words.length >= 2 ? knownKind(tail) : undefined;
  const head = words.slice(0, two === undefined ? -1 : -2);
  const noun = two ?? knownKind(last) ?? last;
  const singular = noun.replace(/s$/, "");
  const plain = [...head, singular]
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return { key: `${plain}\0${party.country ?? ""}`, party: { ...party, name: bare || "people" } };
};
