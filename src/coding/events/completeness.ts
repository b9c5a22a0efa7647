import type { EventType } from "../../core/plover.ts";
import { isRelation, type Tree } from "../syntax/tree.ts";
import { kindOfParty } from "./kinds-of-party.ts";
import type { Draft } from "./make-claim.ts";
import type { PartyRef } from "./party-ref.ts";
import type { Reading } from "./reading.ts";

/** Who must be named before a coder would write the event down. Force and protest are news by themselves. */
interface Needed {
  /** Told by a verb, or by a noun with a light verb: "held talks". */
  readonly verb: "anyone" | "actor" | "two" | "party";
  /** Told by a bare noun: "his support", "the promise", "an agreement". */
  readonly noun: "anyone" | "actor" | "two" | "party";
}

/** A reason for every row: what the type is without its parties. */
const needed: Readonly<Record<EventType, Needed>> = {
  AGREE: { verb: "actor", noun: "two" }, //       "promises" of nobody to nobody are talk
  CONSULT: { verb: "actor", noun: "two" }, //     "discussed" in the passive tells no meeting
  SUPPORT: { verb: "actor", noun: "two" }, //     "support for the plan" is an opinion of no one
  COOPERATE: { verb: "two", noun: "two" }, //     one cannot cooperate alone
  CONCEDE: { verb: "actor", noun: "actor" },
  AID: { verb: "two", noun: "two" }, //           "contributing to peace" gives nobody anything
  RETREAT: { verb: "party", noun: "party" },
  REQUEST: { verb: "actor", noun: "two" },
  ACCUSE: { verb: "party", noun: "two" }, //      "was accused" is news without the accuser; "concern" is not
  REJECT: { verb: "actor", noun: "two" },
  THREATEN: { verb: "actor", noun: "two" },
  PROTEST: { verb: "anyone", noun: "anyone" },
  SANCTION: { verb: "party", noun: "two" },
  MOBILIZE: { verb: "party", noun: "party" },
  COERCE: { verb: "party", noun: "party" },
  ASSAULT: { verb: "anyone", noun: "anyone" },
};

/** Nouns of one party that are events whole: a visit to a place named, a truce that takes hold, a resignation. */
const oneParty: ReadonlySet<string> = new Set(
  "visit trip tour arrival resignation statement speech address apology walkout strike boycott withdrawal pullout retreat ceasefire cease-fire truce armistice".split(
    " ",
  ),
);

const idle: ReadonlySet<string> = new Set(["ready", "want", "prepared", "willing"]);

/** "Both countries", "the two armies": one phrase for several parties. */
const isSeveral = ({ tokens, children, forms }: Tree, { token }: PartyRef): boolean =>
  (children[token] ?? []).some((child) =>
    /^(?:both|two|three|four|rival|neighbou?ring|all)$/.test(forms[child] ?? ""),
  ) && tokens[token]?.xpos === "NNS";

/** Armed groups and the state's own forces block roads and storm stations, but they do not protest. */
const isForce = (reading: Reading, party: PartyRef): boolean =>
  party.ref.sectors.some((sector) => ["MIL", "REB", "UAF", "PRM"].includes(sector)) &&
  ["state", "armed"].includes(kindOfParty(reading, party));

/** True where enough is named: the parties that the type needs. */
export const isComplete = (reading: Reading, { match, actors, recipients, claim }: Draft): boolean => {
  const { tree } = reading;
  const { frame, head, light } = match;
  const bare = frame.kind === "noun" && light === null;
  const parties = actors.length + recipients.length + (actors.some((party) => isSeveral(tree, party)) ? 1 : 0);
  const lemma = tree.lemmas[head] ?? "";
  // "a group linked to the network": a reduced clause tells what someone is like, and nobody's accusation.
  if (claim.type === "PROTEST" && actors.length > 0 && actors.every((party) => isForce(reading, party))) return false;
  // "a release issued by the ministry": who or what is let go is named, or it is paper.
  if (bare && lemma === "release" && recipients.length === 0) return false;
  // "He is not ready to leave", "what he does not want": a wish or readiness that is not there is no event.
  if (claim.status === "denied" && idle.has(lemma)) return false;
  if (claim.type === "ACCUSE" && isRelation(tree, head, "acl") && actors.length === 0) return false;
  if (bare && oneParty.has(lemma))
    return actors.length > 0 || (parties > 0 && (claim.place !== null || isRelation(tree, head, "nsubj", "root")));
  switch (bare ? needed[claim.type].noun : needed[claim.type].verb) {
    case "anyone":
      return parties > 0 || claim.place !== null;
    case "party":
      return parties > 0;
    case "actor":
      return actors.length > 0;
    case "two":
      return parties > 1 || (claim.type === "AID" && parties > 0 && frame.fixed.length > 0);
  }
};
