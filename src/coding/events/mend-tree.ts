import type { Sentence, Token } from "../../core/annotation.ts";

/** Verbs of saying that take up the main clause again after a reported one: "denied that … and accused …". */
const saying: ReadonlySet<string> = new Set(
  "accuse say urge call vow demand warn condemn criticise criticize blame reject appeal pledge promise threaten ask denounce insist add announce deny welcome praise".split(
    " ",
  ),
);
const reporting: ReadonlySet<string> = new Set(
  "say deny claim insist allege state maintain declare announce report add warn argue confirm acknowledge admit refute".split(
    " ",
  ),
);

type Place = Partial<Pick<Token, "head" | "deprel" | "xpos">>;

/** The token at another place of the tree. Written out field by field, so that all tokens of an article have one shape, which the engine reads fast. */
const moved = (token: Token, { head = token.head, deprel = token.deprel, xpos = token.xpos }: Place): Token => {
  const { start, end, form, lemma, upos, feats } = token;
  return { start, end, form, lemma, upos, xpos, feats, head, deprel };
};

const isObject = ({ deprel }: Token): boolean => deprel === "obj";

/** "The US and South Korea held drills", with two subjects beside one another: the second is joined to the first. */
const secondSubject = (tokens: readonly Token[], { deprel, head }: Token, at: number): number => {
  if (deprel !== "nsubj" && deprel !== "nsubj:pass") return -1;
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const other = tokens[back];
    if (other?.head === head && other.deprel === deprel) {
      const and = tokens.slice(back + 1, at).some((token) => token.deprel === "cc" && token.head === at);
      return and ? back : -1;
    }
  }
  return -1;
};

const objectBegins: ReadonlySet<string> = new Set(["DET", "PROPN", "PRON", "NUM", "NOUN", "ADJ"]);
const finite: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
const deepest = 60;
const stepsUp = (tokens: readonly Token[], from: number): number[] => {
  const path = [from];
  for (let up = tokens[from]?.head ?? -1; up >= 0 && path.length < deepest; up = tokens[up]?.head ?? -1) path.push(up);
  return path;
};
const topOf = (tokens: readonly Token[], at: number): number => stepsUp(tokens, at).at(-1) ?? at;

/** Whether a word has a child that fits. Only its sentence is looked through: a long article has thousands of such words. */
const hasChild = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  head: number,
  fits: (token: Token) => boolean,
): boolean => {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.head === head && fits(token)) return true;
  }
  return false;
};

/** A finite verb below the participle, or in a relative clause of its noun, is no main verb: "the man, who leads it, accused". */
const isPartOf = (tokens: readonly Token[], verb: number, participle: number, noun: number): boolean => {
  const path = stepsUp(tokens, verb);
  const below = path[path.indexOf(noun) - 1];
  return path.includes(participle) || (below !== undefined && tokens[below]?.deprel === "acl:relcl");
};

/**
 * "Israel's warplanes bombed the port", read as a noun with a reduced clause: in a sentence without another main verb a
 * past form with an object behind it is the verb. Gives its noun, or -1.
 */
const fragmentOf = (tokens: readonly Token[], sentence: Sentence, token: Token, at: number): number => {
  const { deprel, head, xpos, lemma } = token;
  const noun = tokens[head];
  if (deprel !== "acl" || (xpos !== "VBN" && xpos !== "VBD") || noun?.head !== -1 || head > at) return -1;
  const next = tokens[at + 1];
  const calls = lemma.toLowerCase() === "call" && (next?.form === "for" || next?.form === "on");
  if (!next || !(objectBegins.has(next.upos) || calls)) return -1;
  if (hasChild(tokens, sentence, at, (child) => child.deprel === "obl:agent" || child.deprel.startsWith("aux")))
    return -1;
  for (let other = sentence.from; other < sentence.to; other++)
    if (finite.has(tokens[other]?.xpos ?? "") && topOf(tokens, other) === head && !isPartOf(tokens, other, at, head))
      return -1;
  return head;
};

/** The verb of saying to which a coordinated verb belongs, not to the reported clause beside it; or -1. */
const reporterOf = (tokens: readonly Token[], sentence: Sentence, token: Token, at: number): number => {
  const inner = token.deprel === "conj" ? tokens[token.head] : undefined;
  const outer = inner?.deprel === "ccomp" ? tokens[inner.head] : undefined;
  if (!inner || !outer || token.head > at || inner.head > token.head) return -1;
  const passive = token.xpos === "VBN" && inner.xpos !== "VBN" && hasChild(tokens, sentence, at, isObject);
  if (!(token.xpos === "VBD" || passive) || outer.upos !== "VERB" || !reporting.has(outer.lemma.toLowerCase()))
    return -1;
  if (hasChild(tokens, sentence, at, ({ deprel }) => deprel.startsWith("nsubj") || deprel === "aux")) return -1;
  return inner.xpos !== "VBD" || saying.has(token.lemma.toLowerCase()) ? inner.head : -1;
};

const charging: ReadonlySet<string> = new Set(["accuse", "blame", "suspect", "convict", "acquit"]);
const ofCharges: ReadonlySet<string> = new Set(["of", "for"]);

/** "The rebels were accused by the army of shelling the market": the deed goes with "accused", not with the accuser. Gives the verb, or -1. */
const chargeOf = (tokens: readonly Token[], { deprel, head, xpos }: Token, at: number): number => {
  const before = tokens[at - 1];
  if (deprel !== "acl" || xpos !== "VBG" || before?.head !== at || !ofCharges.has(before.form.toLowerCase())) return -1;
  const party = tokens[head];
  const verb = tokens[party?.head ?? -1];
  const charges = verb?.upos === "VERB" && charging.has(verb.lemma.toLowerCase());
  return party?.deprel === "obl:agent" && charges ? party.head : -1;
};

/** Relations of the words that may stand wrong: nearly all words are done with after this look-up. */
const mayBeWrong: ReadonlySet<string> = new Set(["acl", "nsubj", "nsubj:pass", "conj"]);

/** Where the words that stand wrong belong, by their index. */
type Places = Map<number, Place>;

const place = (tokens: readonly Token[], sentence: Sentence, token: Token, at: number, places: Places): void => {
  const subject = fragmentOf(tokens, sentence, token, at);
  if (subject >= 0) {
    const next = tokens[at + 1];
    places.set(at, { head: -1, deprel: "root", xpos: "VBD" });
    places.set(subject, { head: at, deprel: "nsubj" });
    if (next?.head === at && next.deprel === "flat") places.set(at + 1, { deprel: "obj" });
    return;
  }
  const joined = secondSubject(tokens, token, at);
  if (joined >= 0) {
    places.set(at, { head: joined, deprel: "conj" });
    return;
  }
  const charge = chargeOf(tokens, token, at);
  if (charge >= 0) {
    places.set(at, { head: charge, deprel: "advcl" });
    return;
  }
  const reporter = reporterOf(tokens, sentence, token, at);
  if (reporter >= 0) places.set(at, { head: reporter });
};

/**
 * Sets right what the parser attaches wrongly where the words decide: a finite verb coordinated with the verb of a
 * reported clause belongs to the reporting verb when it says something itself, or when its form does not fit the clause.
 * "The army denied that its troops had fired on civilians and accused the rebels": "accused" goes with "denied".
 */
export const mendTree = (tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] => {
  const places: Places = new Map();
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at];
      if (token && mayBeWrong.has(token.deprel)) place(tokens, sentence, token, at, places);
    }
  if (places.size === 0) return tokens;
  const mended = [...tokens];
  for (const [at, found] of places) {
    const token = tokens[at];
    if (token) mended[at] = moved(token, found);
  }
  return mended;
};
