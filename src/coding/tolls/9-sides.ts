import type { Ref } from "../../core/contract/references.ts";
import { covers, type Span } from "../../core/span.ts";
import { holding } from "../../core/spans-near.ts";
import { countryOfDemonym } from "../../lexicon/index.ts";
import { isPersonNoun } from "../../lexicon/people/person-nouns.ts";
import { groupName, sideOf, wordsRef } from "../syntax/refs.ts";
import { nounAfter } from "../syntax/surface.ts";
import { caseOf, childrenBy, headOf, isRelation, lowerOf } from "../syntax/tree.ts";
import { eventOf } from "./6-cause.ts";
import type { Finding, TollFrame } from "./7-claims.ts";
import { countedSide } from "./8-parts.ts";

/** Words that tell how many or in what state people are, and not who they are. */
const telling = new Set(
  (
    "dead wounded injured hurt killed missing homeless displaced detained arrested deceased death deaths injury injuries fatality fatalities " +
    "casualty casualties arrest arrests abduction abductions kidnapping kidnappings killing killings murder murders detention detentions body bodies corpse corpses life lives victim victims other others more most least many few some several all both none no nobody " +
    "no-one one ones neither either any another number total dozen dozens score scores hundred hundreds thousand thousands million " +
    "millions couple pair handful half third quarter majority additional further extra about around nearly almost over up than " +
    "them whom they those these toll people person year years year-old years-old month months month-old old"
  ).split(" "),
);
const counting = new Set(["NUM", "DET", "PUNCT", "ADV", "ADP", "CCONJ", "SCONJ", "PART", "SYM"]);

/** Tokens of a side that say who the people are. */
const tellingTokens = (
  { tree, input }: TollFrame,
  { start, end }: Ref,
  number: Span | null = null,
): readonly number[] => {
  const found: number[] = [];
  const sentence = holding(input.sentences, start);
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at++) {
    const token = tree.tokens[at];
    if (!token || token.start < start || token.end > end || counting.has(token.upos)) continue;
    if (token.xpos === "PRP$" || (number && covers(number, token))) continue;
    if (!telling.has(lowerOf(tree, at))) found.push(at);
  }
  return found;
};

/** The people without what counts them or happened to them: "11 soldiers to the Red Cross" are "soldiers". */
const bareName = (frame: TollFrame, side: Ref, number: Span | null = null): string => {
  const [first] = tellingTokens(frame, side, number);
  const start = first === undefined ? side.start : (frame.tree.tokens[first]?.start ?? side.start);
  const bare = frame.input.article.text.slice(start, side.end);
  const own = side.name.length < bare.length || !side.text.endsWith(side.name);
  return groupName(own ? side.name : bare);
};

const anyone = (side: Ref): Ref => ({ ...side, name: "people" });

const likeThose = (side: Ref, model: Ref): Ref => ({
  ...side,
  name: groupName(model.name),
  country: model.country,
  sectors: model.sectors,
  referent: model.referent ?? { text: model.text, start: model.start, end: model.end },
});

const amongCases = new Set(["among", "of", "amongst"]);

/** Whom a "death toll" is of: "the toll among civilians", "the civilian toll". */
const tollOf = ({ input, tree, actors }: TollFrame, { token }: Finding): Ref | null => {
  const people = childrenBy(tree, token, "nmod").find((at) => {
    const word = tree.tokens[at];
    return amongCases.has(caseOf(tree, at)) && word && isPersonNoun(word) && !telling.has(lowerOf(tree, at));
  });
  if (people !== undefined) return sideOf(input.article, tree, actors, people);
  const kind = childrenBy(tree, token, "compound", "amod").find((at) => {
    const word = tree.tokens[at];
    return (
      word &&
      !telling.has(lowerOf(tree, at)) &&
      ((word.upos === "NOUN" && isPersonNoun(word)) || lowerOf(tree, at) === "civilian")
    );
  });
  const word = kind === undefined ? undefined : tree.tokens[kind];
  if (!word) return null;
  const several = /s$|^police$/.test(word.form) ? word.form : `${word.form}s`;
  return { ...wordsRef(input.article, word.start, word.end), name: several.toLowerCase() };
};

/** "5 of them soldiers", "11 of them Italian": the words that say who the part is. */
const saidOfPart = (frame: TollFrame, { quantity, sentence, whole }: Finding): Ref | null => {
  const { input, tree } = frame;
  if (!quantity) return null;
  let at = sentence.from;
  while (at < sentence.to && (tree.tokens[at]?.start ?? 0) < quantity.end) at++;
  if (lowerOf(tree, at) !== "of" || !/^(?:them|whom|those|these)$/.test(lowerOf(tree, at + 1))) return null;
  const noun = nounAfter(tree, at + 1);
  const word = noun === null ? undefined : tree.tokens[noun];
  const first = tree.tokens[at + 2];
  if (word && first && isPersonNoun(word)) {
    const said = wordsRef(input.article, first.start, word.end);
    return { ...said, name: bareName(frame, said) };
  }
  const country = first ? countryOfDemonym(first.form) : null;
  if (!first || !country) return null;
  return { ...wordsRef(input.article, first.start, first.end), name: `${first.form} ${kindOf(whole)}`, country };
};

/** The last word of a side's name: "soldiers" of "KFOR soldiers". */
const kindOf = (whole: Finding | null): string => whole?.side.name.split(" ").at(-1) ?? "people";

/** People whom the event was done to, where they are a group. */
const recipientsOf = ({ input, tree }: TollFrame, { measure, sentence, token }: Finding): Ref | null => {
  const event = eventOf(input.events, measure, sentence, tree.tokens[token] ?? sentence);
  const target = event?.recipients.find(({ start, end }) =>
    tree.tokens.some(
      (each) => each.start >= start && each.end <= end && isPersonNoun(each) && /^NNP?S$/.test(each.xpos),
    ),
  );
  return target ?? null;
};

/** Joined to another noun: "two officers and six others were killed", who need not be officers. */
const isListed = ({ tree, input }: TollFrame, { side }: Finding): boolean => {
  const at = input.tokens.findIndex(({ end }) => end === side.end);
  return at >= 0 && (isRelation(tree, at, "conj") || childrenBy(tree, at, "conj").length > 0);
};

const isGroup = ({ best, max }: Finding): boolean => (best ?? max ?? 2) > 1;

/** An earlier figure whose people the words may go on to count. */
const antecedentOf = (frame: TollFrame, finding: Finding, before: readonly Finding[]): Ref | null => {
  const { quantity, sentence, measure, rule } = finding;
  const whole = finding.whole ?? before.findLast((each) => quantity?.partOf && each.quantity?.id === quantity.partOf);
  if (whole) return whole.side;
  const counted = frame.input.quantities.find(({ id, of }) => of && id === quantity?.partOf);
  if (counted) return countedSide(frame, counted);
  const model = before.findLast(
    (each) =>
      isGroup(each) &&
      !each.whole &&
      each.side.name !== "people" &&
      (each.sentence === sentence
        ? each.words.start < finding.words.start && !(each.measure === measure && isListed(frame, finding))
        : rule === "death-toll" && each.measure === measure),
  );
  return model?.side ?? null;
};

/** "19 Hungarian and 11 Italian soldiers": the noun that a bare adjective shares with its neighbour. */
const sharedNoun = ({ tree, input }: TollFrame, { side, whole }: Finding): string | null => {
  const at = input.tokens.findIndex(({ end }) => end === side.end);
  const token = tree.tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.form) || token.xpos.endsWith("S") || isPersonNoun(token)) return null;
  const named = tree.tokens[at - 1]?.upos === "PROPN" || /^(?:from|of|in)$/.test(lowerOf(tree, at - 1));
  if (named || (token.upos !== "ADJ" && !/(?:ian|ese|ish|an|ench|ch|i)$/.test(token.form))) return null;
  const joined = [headOf(tree, at), ...childrenBy(tree, at, "conj")].find((each) => {
    const word = tree.tokens[each];
    return word && each !== at && word.upos === "NOUN" && isPersonNoun(word);
  });
  const noun = joined === undefined ? kindOf(whole) : (tree.tokens[joined]?.form.toLowerCase() ?? "people");
  return `${token.form} ${noun}`;
};

/** "kidnapped 276 girls; about 100 of them are missing": those of the figure before, and no one who acts in between. */
const ofThem = (
  { tree, input }: TollFrame,
  { quantity, sentence, side }: Finding,
  before: readonly Finding[],
): Ref | null => {
  if (!quantity || !/^(?:them|whom|those|these)$/i.test(side.text)) return null;
  const at = input.tokens.findIndex(({ start }) => start >= quantity.end);
  if (lowerOf(tree, at) !== "of") return null;
  const nth = input.sentences.indexOf(sentence);
  const near = new Set([sentence, input.sentences[nth - 1]]);
  return (
    before.findLast((each) => isGroup(each) && near.has(each.sentence) && each.side.name !== "people")?.side ?? null
  );
};

const settle = (frame: TollFrame, finding: Finding, before: readonly Finding[]): Ref => {
  const { side, rule } = finding;
  const counted = ofThem(frame, finding, before);
  if (counted) return likeThose(side, counted);
  if (side.referent) return { ...side, name: bareName(frame, side) };
  if (tellingTokens(frame, side, finding.quantity).length > 0) {
    const noun = sharedNoun(frame, finding);
    if (noun) return { ...side, name: noun, country: side.country ?? countryOfDemonym(noun.split(" ")[0] ?? "") };
    return { ...side, name: bareName(frame, side, finding.quantity) };
  }
  const said = saidOfPart(frame, finding);
  if (said) return said;
  const toll = rule === "death-toll" ? tollOf(frame, finding) : null;
  if (toll) return { ...toll, name: bareName(frame, toll) };
  const model = antecedentOf(frame, finding, before) ?? (rule === "death-toll" ? recipientsOf(frame, finding) : null);
  return model && model.name !== "people" ? likeThose(side, model) : anyone(side);
};

/**
 * Says who the people of every figure are. Where the words only count them ("18", "six others", "the wounded"), they are
 * those of an earlier figure that the words go on from, those of the toll or the event, else just "people".
 */
export const settleSides = (frame: TollFrame, findings: readonly Finding[]): readonly Finding[] => {
  const settled = new Map<Finding, Finding>();
  const before: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.words.start - b.words.start)) {
    const whole = finding.whole ? (settled.get(finding.whole) ?? finding.whole) : null;
    const side = settle(frame, { ...finding, whole }, before);
    const done = { ...finding, whole, side };
    settled.set(finding, done);
    before.push(done);
  }
  return findings.map((finding) => settled.get(finding) ?? finding);
};
