import { countryOfDemonym } from "../lexicon/countries.ts";
import { fold } from "../lexicon/fold.ts";
import { uncounted } from "../lexicon/uncounted.ts";
import type { Classified } from "./classify-phrase.ts";
import type { Context } from "./context.ts";
import { type Draft, draftOf } from "./draft.ts";
import { chosenMeaning, classifyInArticle, nounPhraseOf } from "./phrase-in-article.ts";
import { lowAt, type Reading, spanOf, type TokenRange, textOf } from "./reading.ts";
import { females, males } from "./tables/given-names.ts";
import { bareNouns, locativePrepositions, placeNouns } from "./tables/phrase-words.ts";

const isPlural = (reading: Reading, at: number): boolean =>
  /Number=Plur/.test(reading.tokens[at]?.feats ?? "") || /^NNP?S$/.test(reading.tokens[at]?.xpos ?? "");

const caseOf = (reading: Reading, head: number): string | null => {
  for (let at = head - 1; at >= 0 && head - at < 12; at--) {
    const token = reading.tokens[at];
    if (token?.head === head && token.deprel === "case" && token.upos === "ADP") return token.form.toLowerCase();
  }
  return null;
};

const isSubject = (reading: Reading, head: number): boolean =>
  /^nsubj(?!:pass)/.test(reading.tokens[head]?.deprel ?? "");

/** "by force", "in hospital", "at the market": nouns of actors that name no actor here. */
const namesNoActor = (reading: Reading, range: TokenRange, head: number): boolean => {
  const noun = lowAt(reading, head);
  if (/^no$/.test(lowAt(reading, range.from))) return true;
  const kind =
    /^(?:women|men|children|boys|girls|people)$/.test(noun) && /^nmod:poss/.test(reading.tokens[head]?.deprel ?? "");
  if (kind) return true;
  const subject = isSubject(reading, head);
  if (placeNouns.has(noun) && !subject) {
    const preposition = caseOf(reading, head);
    if (!preposition || !/^(?:by|with|against|between)$/.test(preposition)) return true;
    if (range.to - range.from === 1) return true;
  }
  const preposition = caseOf(reading, head);
  if (preposition && locativePrepositions.has(preposition) && placeNouns.has(noun)) return true;
  const bare = range.from === head && !isPlural(reading, head);
  return bare && !subject && !bareNouns.has(noun);
};

/** A noun that only modifies another is part of that one's description. */
const modifiesNoun = (reading: Reading, head: number): boolean => {
  const token = reading.tokens[head];
  const afterName = token?.upos === "NOUN" && /^flat/.test(token.deprel) && reading.tokens[head - 1]?.upos === "PROPN";
  if (afterName && reading.tokens[head + 1]?.upos !== "NOUN") return false;
  return /^(?:compound|amod|flat|fixed|goeswith|nmod:npmod|obl:npmod)/.test(token?.deprel ?? "");
};

const locative = new Set(["in", "near", "at", "around", "inside", "outside", "across"]);

/** The name of whoever is described, without article and number before, and without the place behind: "Serbs in Zvečan". */
const nameOf = (reading: Reading, range: TokenRange): string => {
  let to = range.to;
  for (let at = range.from + 1; at < range.to; at++)
    if (reading.tokens[at]?.upos === "ADP" && locative.has(lowAt(reading, at)) && !isHedge(reading, at)) {
      to = at;
      break;
    }
  const said = textOf(reading, { from: range.from, to });
  const name = uncounted(said) || said;
  return opensSentence(reading, range.from) && said.startsWith(name) ? name[0]?.toLowerCase() + name.slice(1) : name;
};

/** Adjectives and nouns of faiths and regions keep their capital. */
const capitalised =
  /^(?:christian|muslim|islam|sunni|shia|shiite|jew|hindu|buddhist|sikh|catholic|orthodox|protestant|kurd|arab|turk|slav|serb|croat|albanian|bosniak|druze|alawite|yazidi|tuareg|fulani|hausa|tamil|pashtun|uyghur|uighur|rohingya|roma|western|eastern|african|asian|european|latin|bedouin|berber)/i;

/** "Police", "Masked men": a capital that only the place in the sentence gives. */
const opensSentence = (reading: Reading, at: number): boolean => {
  const { form = "", upos = "", lemma = "" } = reading.tokens[at] ?? {};
  const first = reading.sentences[reading.sentenceOf[at] ?? 0]?.from === at;
  const common = /^(?:NOUN|VERB)$/.test(upos) || (upos === "ADJ" && /^\p{Ll}/u.test(lemma));
  return first && common && /^\p{Lu}\p{Ll}/u.test(form) && !countryOfDemonym(form) && !capitalised.test(form);
};

/** "around 30 men", "in about twenty": a preposition right before a number. */
const isHedge = (reading: Reading, at: number): boolean => reading.tokens[at + 1]?.upos === "NUM";

const typeOf = (reading: Reading, head: number, found: Classified): Draft["type"] => {
  const type = found.agent?.type ?? "group";
  if (type === "person") return isPlural(reading, head) ? "group" : "person";
  return type === "thing" ? "group" : type;
};

const offices = new Set(["GOV", "MIL", "LEG", "JUD", "REL", "PTY", "COP", "SPY", "PRE"]);

const officeOf = (reading: Reading, range: TokenRange, found: Classified): Pick<Draft, "office" | "officeWords"> => {
  const holdsOffice = found.agent?.type === "person" && found.agent.sectors.some((sector) => offices.has(sector));
  if (!holdsOffice || found.former) return { office: null, officeWords: null };
  const words = { from: range.from + found.agentFrom, to: range.from + found.agentTo };
  return { office: textOf(reading, words).toLowerCase(), officeWords: spanOf(reading, words) };
};

/** "the Southern Valley Defence League": two and more capitalised words are the body's own name. */
const isProperName = (reading: Reading, range: TokenRange, head: number): boolean => {
  const from = lowAt(reading, range.from) === "the" ? range.from + 1 : range.from;
  if (range.to !== head + 1 || head === from) return false;
  for (let at = from; at <= head; at++)
    if (
      !/^(?:PROPN|ADJ|NOUN)$/.test(reading.tokens[at]?.upos ?? "") ||
      !/^\p{Lu}/u.test(reading.tokens[at]?.form ?? "")
    )
      return false;
  return true;
};

const describe = (reading: Reading, context: Context, head: number): Draft | null => {
  const range = nounPhraseOf(reading, context, head);
  const found = classifyInArticle(reading, context, range, head);
  if (!found.agent || found.agent.noun === "" || (found.agent.type === "thing" && found.agent.sectors[0] !== "MIL"))
    return null;
  if (namesNoActor(reading, range, head)) return null;
  const sectors = found.sectors.filter((sector) => sector !== "UNK");
  const nature = isProperName(reading, range, head) && found.agent.type === "organisation" ? "name" : "description";
  const { office, officeWords } = officeOf(reading, range, found);
  return draftOf(range, {
    office,
    officeWords,
    head,
    nature,
    type: typeOf(reading, head, found),
    name: nameOf(reading, range),
    country: found.country,
    bloc: found.bloc,
    sectors,
    organisation: found.organisation?.name ?? null,
    gender: males.has(lowAt(reading, head)) ? "he" : females.has(lowAt(reading, head)) ? "she" : null,
    by: "actor/agent-noun",
    score: sectors.length ? 0.85 : 0.6,
    reason: `"${found.agent.noun}" is a noun for actors`,
  });
};

/** "Serbs", "ethnic Albanians", "the Kurds": the name of a people as the head of a phrase. */
const describePeople = (reading: Reading, context: Context, head: number): Draft | null => {
  const known = context.knownAt[head];
  const meaning = known && known.to - 1 === head ? chosenMeaning(known.meanings, context) : null;
  if (!known || !meaning) return null;
  const isPeople =
    meaning.kind === "country"
      ? meaning.sense.as === "people" || meaning.sense.as === "adjective"
      : meaning.kind === "entity" && meaning.entity.type === "people";
  const token = reading.tokens[head];
  if (!isPeople || !token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos) || modifiesNoun(reading, head)) return null;
  const range = nounPhraseOf(reading, context, head);
  const from = Math.min(range.from, known.from);
  const determined = from < known.from;
  if (token.upos === "ADJ" && lowAt(reading, from) !== "the") return null;
  if (!isPlural(reading, head) && !determined) return null;
  const whole = { from, to: range.to };
  const found = classifyInArticle(reading, context, whole, head);
  const country = found.ethnic
    ? found.country
    : meaning.kind === "country"
      ? meaning.sense.alpha3
      : meaning.kind === "entity"
        ? meaning.entity.country
        : null;
  return draftOf(whole, {
    head,
    nature: "description",
    type: isPlural(reading, head) || lowAt(reading, from) === "the" ? "group" : "person",
    name: nameOf(reading, whole),
    country,
    sectors: ["CVL"],
    by: "actor/people",
    score: 0.8,
    reason: `"${textOf(reading, known)}" is the name of a people`,
  });
};

/** Step 3: descriptions, by the noun or the name of a people that heads them. */
export const findDescriptions = (reading: Reading, context: Context, taken: ReadonlySet<number>): readonly Draft[] => {
  const drafts: Draft[] = [];
  reading.tokens.forEach((token, head) => {
    const noun = token.upos === "NOUN" || token.upos === "PROPN";
    if ((!noun && token.upos !== "ADJ") || taken.has(head)) return;
    const people = context.knownAt[head] ? describePeople(reading, context, head) : null;
    if (people) drafts.push(people);
    if (people || !noun || !context.agents.mayHead(lowAt(reading, head))) return;
    if (modifiesNoun(reading, head) || fold(token.form).length < 2) return;
    const draft = describe(reading, context, head);
    if (draft) drafts.push(draft);
  });
  return drafts;
};
