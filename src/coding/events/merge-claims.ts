import type { EventClaim } from "../../core/contract/claim.ts";
import type { Ref } from "../../core/contract/references.ts";
import { childrenBy, hasChildBy, isRelation, type Tree } from "../syntax/tree.ts";
import { harmOf } from "./harm-of.ts";
import type { Draft } from "./make-claim.ts";
import type { PartyRef } from "./party-ref.ts";

/** Numbers tell described groups apart: "nine people" here and "40 people" there are not the same people. */
const labelOf = ({ ref, mention }: PartyRef): string =>
  (mention?.nature === "name" ? ref.name : (ref.referent?.text ?? ref.text))
    .toLowerCase()
    .replace(/^(?:an?|the|this|that|these|those|some|its|their|his|her)\s/, "");

const sameRef = (a: PartyRef, b: PartyRef): boolean =>
  (a.mention && b.mention && a.mention.chain === b.mention.chain) || labelOf(a) === labelOf(b);

const share = (a: readonly PartyRef[], b: readonly PartyRef[]): boolean =>
  a.some((one) => b.some((other) => sameRef(one, other)));

const compatible = (a: readonly PartyRef[], b: readonly PartyRef[]): boolean =>
  a.length === 0 || b.length === 0 || share(a, b);

const specificStatus = ({ status }: EventClaim): string => (status === "background" ? "happened" : status);

const timesMeet = ({ time: a }: EventClaim, { time: b }: EventClaim): boolean =>
  !a || !b || (a.from < b.to && b.from < a.to);
const placesMeet = ({ place: a }: EventClaim, { place: b }: EventClaim): boolean =>
  !a ||
  !b ||
  a.name === b.name ||
  (a.country === b.country && (a.precision === "country" || b.precision === "country"));
const modesMeet = (a: EventClaim, b: EventClaim): boolean => a.mode === b.mode || a.mode === null || b.mode === null;

/** "A mine explosion", "another raid": an event noun with such an article tells of something for the first time. */
const isNew = (tree: Tree, { match }: Draft): boolean =>
  match.frame.kind === "noun" &&
  childrenBy(tree, match.head, "det").some((child) => ["a", "an", "another"].includes(tree.forms[child] ?? ""));

/** Whether two claims of one article tell the same happening: type, parties, place and time fit, and someone is shared. */
const sameHappening = (tree: Tree, a: Draft, b: Draft): boolean => {
  if (
    a.claim.type !== b.claim.type ||
    specificStatus(a.claim) !== specificStatus(b.claim) ||
    !modesMeet(a.claim, b.claim)
  )
    return false;
  if (!timesMeet(a.claim, b.claim) || !placesMeet(a.claim, b.claim)) return false;
  const everyone = (draft: Draft): PartyRef[] => [...draft.actors, ...draft.recipients];
  if (a.sentence === b.sentence && share(everyone(a), everyone(b)) && compatible(a.recipients, b.recipients))
    return true;
  const anonymous =
    (everyone(b).length === 0 || everyone(a).length === 0) && Math.abs(b.sentence - a.sentence) <= 2 && !isNew(tree, b);
  const swapped = compatible([...a.actors, ...a.recipients], [...b.actors, ...b.recipients]);
  const fits = compatible(a.actors, b.actors) && compatible(a.recipients, b.recipients);
  return (
    anonymous ||
    (fits && swapped && everyone(a).length > 0 && (share(a.actors, b.actors) || share(a.recipients, b.recipients)))
  );
};

const joined = (a: readonly PartyRef[], b: readonly PartyRef[]): PartyRef[] => [
  ...a,
  ...b.filter((one) => !a.some((other) => sameRef(one, other))),
];

const weight = ({ claim, actors, recipients }: Draft): number =>
  actors.length * 2 +
  recipients.length +
  (claim.place ? 1 : 0) +
  (claim.time ? 1 : 0) +
  claim.score +
  (claim.mode ? 0.5 : 0);

/** The fuller claim keeps its words and takes from the other what it lacks. */
const merge = (a: Draft, b: Draft): Draft => {
  const [main, other] = weight(b) > weight(a) + 1 ? [b, a] : [a, b];
  const actors = main.actors.length
    ? main.actors
    : other.actors.filter((one) => !main.recipients.some((two) => sameRef(one, two)));
  const recipients = main.recipients.length
    ? main.recipients
    : other.recipients.filter((one) => !actors.some((two) => sameRef(one, two)));
  const refs = (parties: readonly PartyRef[]): Ref[] => joined(parties, []).map(({ ref }) => ref);
  const claim: EventClaim = {
    ...main.claim,
    actors: refs(actors),
    recipients: refs(recipients),
    mode: main.claim.mode ?? other.claim.mode,
    place: main.claim.place ?? other.claim.place,
    time: main.claim.time ?? other.claim.time,
    claimant: main.claim.claimant ?? other.claim.claimant,
  };
  return { ...main, claim, actors, recipients };
};

/** The act keeps its words; those harmed stand before what was aimed at. */
const mergeHarm = ({ act, harm }: { act: Draft; harm: Draft }): Draft => {
  const recipients = joined(harm.recipients, act.recipients).filter(
    (one) => !act.actors.some((other) => sameRef(one, other)),
  );
  const actors = act.actors.length
    ? act.actors
    : harm.actors.filter((one) => !recipients.some((other) => sameRef(one, other)));
  const claim: EventClaim = {
    ...act.claim,
    actors: actors.map(({ ref }) => ref),
    recipients: recipients.map(({ ref }) => ref),
    mode: act.claim.mode ?? harm.claim.mode,
    place: act.claim.place ?? harm.claim.place,
    time: act.claim.time ?? harm.claim.time,
    claimant: act.claim.claimant ?? harm.claim.claimant,
    score: Math.max(act.claim.score, harm.claim.score),
  };
  return { ...act, claim, actors, recipients };
};

/** "Eight people were killed in one town, and two officers were murdered in another": counted people of their own, joined by "and". */
const isAnotherPlace = (tree: Tree, act: Draft, harm: Draft): boolean =>
  (isRelation(tree, act.match.head, "conj", "ccomp") || isRelation(tree, harm.match.head, "conj", "ccomp")) &&
  act.claim.place?.text !== harm.claim.place?.text &&
  [act, harm].every(({ recipients }) => recipients.some(({ token }) => hasChildBy(tree, token, "nummod"))) &&
  !share(act.recipients, harm.recipients);

/** Harm and act agree where they have the same status and no other doer. */
const oneAct = (tree: Tree, a: Draft, b: Draft): { act: Draft; harm: Draft } | null => {
  const found = harmOf(tree, a, b);
  if (found && isAnotherPlace(tree, found.act, found.harm)) return null;
  return found && specificStatus(a.claim) === specificStatus(b.claim) && compatible(a.actors, b.actors) ? found : null;
};

/** One claim for each happening. `merged` tells which claim went into which. */
export const mergeClaims = (
  tree: Tree,
  drafts: readonly Draft[],
): { drafts: Draft[]; merged: { from: Draft; into: string }[] } => {
  const kept: Draft[] = [];
  const merged: { from: Draft; into: string }[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((other) => oneAct(tree, other, draft) !== null || sameHappening(tree, other, draft));
    const other = kept[at];
    if (!other) {
      kept.push(draft);
      continue;
    }
    const act = oneAct(tree, other, draft);
    const one = act ? mergeHarm(act) : merge(other, draft);
    merged.push({ from: one.claim.id === other.claim.id ? draft : other, into: one.claim.id });
    kept[at] = one;
  }
  return { drafts: kept, merged };
};
