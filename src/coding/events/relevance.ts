import type { EventType } from "../../core/plover.ts";
import { isOfClass } from "../frames/word-classes.ts";
import type { Draft } from "./make-claim.ts";
import type { Reading } from "./reading.ts";
import { lemmaAt } from "./tree.ts";

/** Words of games, shows and shops: where they crowd an article, its attacks and meetings are not political. */
const leisure: ReadonlySet<string> = new Set(
  "season coach goal match league cup tournament championship midfielder striker defender goalkeeper game player team win score innings wicket batsman touchdown quarterback inning album song band singer actor film movie recipe restaurant chef concert playoff olympic medal race racing driver golf tennis football rugby cricket basketball baseball hockey fan stadium club squad".split(
    " ",
  ),
);
const leisureShare = 0.012;

const leisureOf = new WeakMap<Reading, boolean>();
const isLeisure = (reading: Reading): boolean => {
  const known = leisureOf.get(reading);
  if (known !== undefined) return known;
  const count = reading.tree.tokens.filter((_, at) => leisure.has(lemmaAt(reading.tree, at))).length;
  const result = count >= 3 && count / reading.tree.tokens.length > leisureShare;
  leisureOf.set(reading, result);
  return result;
};

/** Types that name nothing political by themselves: anyone meets, helps, accepts, criticises. */
const needsActor: ReadonlySet<EventType> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "CONCEDE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
]);

const followedClasses = ["combatant", "militia", "force", "police", "crowd", "state", "body"];
/** Nouns of politics that are no actor mention: "rebels", "the ministry". */
const followedNouns: ReadonlySet<string> = new Set(
  "government ministry minister president premier parliament opposition regime kingdom republic court tribunal authority king governor mayor lawmaker senator envoy diplomat ambassador junta general prosecutor union refugee hostage prisoner".split(
    " ",
  ),
);

const isFollowed = ({ tree }: Reading, { actors, recipients }: Draft): boolean =>
  [...actors, ...recipients].some(({ ref, mention, token }) => {
    if (ref.country !== null || ref.sectors.some((sector) => sector !== "UNK" && sector !== "CVL")) return true;
    if (mention !== null) return mention.type === "state";
    const lemma = lemmaAt(tree, token);
    return followedNouns.has(lemma) || followedClasses.some((name) => isOfClass(lemma, name));
  });

/** Whether a coder of political events would follow the claim: a political party to it, or violence or protest by kind. */
export const isReported = (reading: Reading, draft: Draft): boolean => {
  const followed = isFollowed(reading, draft);
  if (isLeisure(reading) && !(followed && draft.claim.score > 0.9)) return false;
  return followed || !needsActor.has(draft.claim.type);
};
