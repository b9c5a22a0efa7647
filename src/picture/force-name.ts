import { entities } from "../lexicon/entities.ts";
import { bareName } from "./side-name.ts";

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/^the /, "")
    .trim();

const bodies: ReadonlyMap<string, string> = new Map(
  entities
    .filter(({ type }) => type === "organisation")
    .flatMap(({ name, names }) => names.map((alias): [string, string] => [plain(alias), name]))
    .reverse(),
);

/** Whether the lexicon knows a body by this name, as it knows NATO. */
export const isKnownBody = (name: string): boolean => bodies.has(plain(name));

/** Nouns that say of a named body only that it is one: "the KFOR mission" is KFOR. */
const bodyNoun =
  /\s+(?:missions?|forces?|troops?|soldiers|peacekeepers|peacekeeping|contingents?|personnel|operations?|units?)$/i;

/** The force that a phrase names, as the lexicon calls it: "3,800-strong KFOR mission" is the Kosovo Force. */
export const forceName = (phrase: string): string => {
  const bare = bareName(phrase);
  for (let name = bare; ; ) {
    const known = bodies.get(plain(name));
    if (known !== undefined) return known;
    const shorter = name.replace(bodyNoun, "");
    if (shorter === name || shorter === "") return bare;
    name = shorter;
  }
};
