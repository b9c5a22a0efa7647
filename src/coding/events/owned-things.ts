import { countryOfDemonym } from "../../lexicon/index.ts";
import { childrenBy, lemmaOf, type Tree } from "../syntax/tree.ts";
import { isNationality, nameable, type PartyRef, refOfMention, stateOf } from "./party-ref.ts";
import { fitsClass, type Reading } from "./reading.ts";

const things: ReadonlySet<string> = new Set(
  "car lorry van truck vehicle motorcycle motorbike tyre tire flag rifle effigy bin rubbish barricade tent crop".split(
    " ",
  ),
);
/** "burned cars": what was destroyed belongs to nobody who is told of. */
export const isMereThing = ({ tree }: Reading, token: number, whosever = false): boolean =>
  things.has(lemmaOf(tree, token)) && (whosever || !owned(tree, token));

/** "burned a police car", "the army's trucks": the party is whose it is. */
export const ownerOfThing = (reading: Reading, token: number): PartyRef | null => {
  const { tree, actorAt, input } = reading;
  const owners = childrenBy(tree, token, "nmod:poss", "compound", "amod", "nmod");
  const mentioned = owners.find((at) => actorAt[at] !== undefined && actorAt[at] !== actorAt[token]);
  const mention = mentioned === undefined ? undefined : actorAt[mentioned];
  if (mentioned !== undefined && mention) return { ref: refOfMention(mention), token: mentioned, mention };
  const nation = owners.find((at) => isNationality(reading, at));
  if (nation !== undefined) return stateOf(reading, nation);
  const word = owners.find((at) => nameable.some((name) => fitsClass(reading, at, name)));
  const { start = 0, end = 0 } = word === undefined ? {} : (tree.tokens[word] ?? {});
  if (word === undefined) return null;
  const text = input.article.text.slice(start, end);
  const { country = null, sectors = [] } = actorAt[token] ?? {};
  return { ref: { text, start, end, name: text, country, sectors: [...sectors] }, token: word, mention: null };
};
const owned = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, "nmod:poss", "nmod", "compound").length > 0 ||
  childrenBy(tree, token, "amod").some((child) => countryOfDemonym(tree.tokens[child]?.form ?? "") !== null);
