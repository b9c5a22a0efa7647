import type { Token } from "../core/annotation.ts";
import { countrySenses } from "../lexicon/countries.ts";
import type { Candidate } from "./recogniser/candidates.ts";
import { wordSet } from "./word-set.ts";

/** Verbs that governments and teams do and places do not: "Washington said", "Serbia beat Sweden". */
const agentVerbs = wordSet(`
say tell announce accuse deny reject condemn warn threaten urge call demand ask agree sign ratify impose lift sanction
recognise recognize support back oppose vote veto declare claim insist vow pledge promise seek want try consider plan
decide approve invade attack bomb deploy send withdraw retaliate respond order expel summon recall invite host accept
offer fear hope expect believe think blame criticise criticize denounce welcome praise defend arrest execute release buy
sell export import beat defeat score win lose play draw qualify concede negotiate mediate broker refuse fail
continue begin start cooperate join leave apply submit propose suggest confirm admit acknowledge
`);
const agentNouns =
  /^(?:government|president|parliament|minister|ministry|army|military|forces|troops|police|officials?|authorities|ambassador|embassy|diplomats?|foreign|defen[cs]e|prime|regime|leadership|leaders?)$/i;

/** The token of the span whose head lies outside it. */
export const topOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): number => {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < from || head >= to) return at;
  }
  return to - 1;
};

/**
 * True where the name stands for its government, its team or its people: the subject of a verb of saying or doing, the
 * recipient of "with" or "against" among capitals, the possessor of a government ("Ukraine's army").
 */
export const isMetonym = (
  tokens: readonly Token[],
  candidate: Candidate,
  words: string,
  isPolity: boolean,
): boolean => {
  const top = topOf(tokens, candidate);
  const token = tokens[top];
  const head = tokens[token?.head ?? -1];
  const polity = isPolity || countrySenses(words).some(({ as }) => as === "seat");
  if (!token || !polity) return false;
  if (/^nsubj/.test(token.deprel))
    return head !== undefined && /^VB/.test(head.xpos) && agentVerbs.has(head.lemma.toLowerCase());
  if (token.deprel === "obl:agent") return true;
  if (token.deprel === "nmod:poss" || token.deprel === "compound")
    return head !== undefined && agentNouns.test(head.form);
  if (token.deprel === "obj")
    return (
      head !== undefined &&
      /^(?:accuse|warn|urge|sanction|recognise|recognize|ask|tell|blame|criticise|criticize|condemn|threaten|support|back|beat|defeat)$/.test(
        head.lemma,
      )
    );
  return false;
};
