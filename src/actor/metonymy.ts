import { lowAt, type Reading, type TokenRange } from "./reading.ts";
import { locativePrepositions } from "./tables/phrase-words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split("|"));

/** Verbs whose subject is a government when it is a capital: towns do not say, deny or recognise. */
const governing = list(
  "say|tell|announce|deny|reject|accuse|condemn|criticize|criticise|warn|urge|demand|insist|recognize|recognise|refuse|agree|approve|declare|order|impose|lift|threaten|vow|pledge|promise|call|claim|respond|react|support|back|oppose|want|seek|propose|offer|accept|withdraw|recall|expel|summon|sign|ratify|consider|see|regard|view|blame|pay|fund|send|deploy|sell|buy|supply|arm|train|invite|negotiate|hope|fear|believe|expect|decide|plan|try|allow|ban|suspend|freeze|release|stress|argue|add|confirm|report|welcome|hail|praise|express|maintain|continue|give|grant|cut|sever|break|retaliate|attack|invade|annex|bomb|bid|pressure|push|press|fail|let|need|remain",
);
const acted = list(
  "recognize|recognise|accuse|blame|urge|tell|warn|condemn|criticize|criticise|ask|sanction|pressure|anger|back|support|threaten|isolate|arm|assist|help|attack|invade|pressurize|persuade|irk|upset|embarrass|infuriate|represent|oppose|defy|provoke|thank|praise|punish",
);
/** What only people do: "Jordan scored" is a player or a team, never the state. */
const personal = list(
  "score|smile|laugh|cry|marry|graduate|sing|dance|walk|run|swim|sit|stand|sleep|wake|wear|cook|joke|shrug|nod|coach|star|act|retire|bat|bowl|shoot|kick|header|dribble|finish|win|lose|play|draw|beat|qualify|write|paint|study|die",
);
const withOthers = list("with|between|against|by|from|and|to|on|for|over");

const caseOf = (reading: Reading, { from }: TokenRange, head: number): string | null => {
  for (let at = from - 1; at >= 0 && from - at < 8; at--) {
    const token = reading.tokens[at];
    if (token?.head === head && token.upos === "ADP") return token.form.toLowerCase();
  }
  return null;
};

/** The relation of a name to its verb; that of the first in a row for "Serbia and Kosovo". */
const relationOf = (reading: Reading, head: number): { deprel: string; verb: string; at: number } => {
  let at = head;
  for (let steps = 0; steps < 4 && reading.tokens[at]?.deprel === "conj"; steps++) at = reading.tokens[at]?.head ?? at;
  const token = reading.tokens[at];
  return { deprel: token?.deprel ?? "", verb: reading.tokens[token?.head ?? -1]?.lemma ?? "", at };
};

/** Whether a country's name stands for the state that acts, is acted on or owns, and not for where something is. */
export const actsAsState = (reading: Reading, range: TokenRange, head: number): boolean => {
  const { deprel, verb, at } = relationOf(reading, head);
  const preposition = caseOf(reading, range, at);
  if (/^nsubj/.test(deprel) && personal.has(verb)) return false;
  if (/^nsubj|^obj|^iobj|^nmod:poss|^root|^vocative|^dislocated|^obl:agent|^parataxis/.test(deprel))
    return !(preposition && locativePrepositions.has(preposition));
  if (/^[-–]$/.test(reading.tokens[range.to]?.form ?? "")) return false;
  if (/^compound|^amod|^flat/.test(deprel))
    return /^(?:U\.?S\.?A?|U\.?K\.?|UN|EU|UAE)\.?$/.test(reading.tokens[range.from]?.form ?? "");
  if (preposition === null) return /^(?:conj|ccomp|xcomp|advcl|acl)/.test(deprel);
  return !locativePrepositions.has(preposition) && (withOthers.has(preposition) || preposition === "of");
};

/** "BEIRUT (AP) -": where the report was written, not who acts. */
const isDateline = (reading: Reading, { from, to }: TokenRange): boolean => {
  const next = reading.tokens[to]?.form ?? "";
  const opens = from === (reading.sentences[reading.sentenceOf[from] ?? 0]?.from ?? 0);
  return opens && /^(?:\(|,|[-–—:])$/.test(next);
};

/** Whether a capital's name stands for its government: "Pristina said", "do not recognise Pristina". */
export const speaksOrActs = (reading: Reading, range: TokenRange, head: number): boolean => {
  const place = reading.placeAt[range.from];
  if (isDateline(reading, range)) return false;
  if (place?.metonym) return true;
  const { deprel, verb, at } = relationOf(reading, head);
  const preposition = caseOf(reading, range, at);
  if (preposition) {
    if (preposition === "between") return true;
    return /^(?:with|against|by)$/.test(preposition) && /^(?:obl|nmod)/.test(deprel);
  }
  if (/^nsubj(?!:pass)/.test(deprel)) return governing.has(verb);
  if (/^(?:obj|iobj|nsubj:pass)/.test(deprel)) return acted.has(verb);
  const next = lowAt(reading, range.to);
  return (
    /^nmod:poss/.test(deprel) &&
    (next === "'s" || next === "’s") &&
    /^(?:decision|position|refusal|response|claim|policy|stance|offer|demand|move|ally|allies|support|recognition|rejection|government|insistence|envoy|ambassador)$/.test(
      lowAt(reading, range.to + 1),
    )
  );
};
