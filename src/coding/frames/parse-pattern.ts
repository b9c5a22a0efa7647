/**
 * Reads the pattern language of the frame tables.
 *
 * A pattern is a schematic clause. Capital letters are arguments: A actor, R recipient, M the other party of a mutual
 * event, P place, T a thing that is only asked for, C a clause; `@class` behind one restricts it, `?` makes an object
 * optional. The first lower-case word is the head: a verb, `word:n` a noun, `be` or `remain` + word a state, `will` or
 * `say R must` a modal. A preposition before an argument introduces it (`on|against R`), with `!` it must be there.
 * Every other word or `@class` is asked for beside the head, `|` gives alternatives.
 * Example: `A fire @weapon at|on! R`, `shelling:n by A of R`, `R come under attack from|by A`.
 */
import type { FixedWord, FrameKind, Role, Slot, Via } from "./frame.ts";

const roles: Readonly<Record<string, Role>> = {
  A: "actor",
  R: "recipient",
  M: "mutual",
  P: "place",
  T: "theme",
  C: "content",
};
export const prepositions: ReadonlySet<string> = new Set(
  "about above across after against along alongside among around as at before behind below beneath beside between beyond by despite during following for from in inside into involving like near of off on onto outside over regarding through throughout to toward towards under upon via with within without".split(
    " ",
  ),
);
const particles: ReadonlySet<string> = new Set([
  "up",
  "down",
  "off",
  "out",
  "back",
  "away",
  "apart",
  "home",
  "together",
]);
/** Verbs whose "over" or "in" belongs to the verb: "hand over the town" against "protest over the town". */
const particleVerbs: ReadonlySet<string> = new Set([
  "take over",
  "hand over",
  "turn over",
  "run over",
  "hand in",
  "turn in",
  "take in",
  "send in",
  "dig in",
  "cave in",
  "give in",
  "break into",
]);
const linkingVerbs: ReadonlySet<string> = new Set(["be", "remain", "stand"]);
const modals: ReadonlySet<string> = new Set(["will", "would", "must", "should", "need", "have", "shall"]);
const finiteSpeech: ReadonlySet<string> = new Set(["say", "insist"]);

export interface Pattern {
  readonly kind: FrameKind;
  readonly heads: readonly string[];
  readonly before: readonly string[];
  readonly fixed: readonly FixedWord[];
  readonly slots: readonly Slot[];
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
}

const slotPattern = /^([ARMPTC])(?:@([a-z]+))?(\?|'s)?$/;
const readSlot = (word: string): { role: Role; class: string | null; suffix: string } | null => {
  const found = slotPattern.exec(word);
  const role = roles[found?.[1] ?? ""];
  return found && role ? { role, class: found[2] ?? null, suffix: found[3] ?? "" } : null;
};
const alternatives = (word: string): string[] => word.replace(/!$/, "").split("|");

/** The arguments and words after the head. */
const readRest = (words: readonly string[], head: string): Pick<Pattern, "fixed" | "slots" | "negated"> => {
  const slots: Slot[] = [];
  const fixed: FixedWord[] = [];
  let negated = false;
  let after: readonly string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const choice = alternatives(word);
    const slot = readSlot(word);
    const next = words[at + 1] ?? "";
    if (slot) {
      const via: Via = slot.role === "content" ? "clause" : "object";
      slots.push({ role: slot.role, via, prepositions: [], required: slot.suffix !== "?", class: slot.class });
    } else if (word === "not" || word === "no") negated = true;
    else if (word === "that!") {
      if (readSlot(next)?.role === "recipient") {
        slots.push({ role: "recipient", via: "clause-subject", prepositions: [], required: false, class: null });
        at++;
      }
    } else if (choice.length === 1 && particles.has(word)) fixed.push({ words: choice, classes: [], after: [] });
    else if (particleVerbs.has(`${head} ${choice[0]}`) && !word.endsWith("!"))
      fixed.push({ words: choice, classes: [], after: [] });
    else if (choice.every((one) => prepositions.has(one))) {
      const following = readSlot(next);
      if (!following) {
        after = choice;
        continue;
      }
      const required = word.endsWith("!") && !next.endsWith("?");
      if (following.role === "content")
        slots.push({ role: "content", via: "clause", prepositions: choice, required, class: null });
      else
        slots.push({
          role: following.role,
          via: "preposition",
          prepositions: choice,
          required,
          class: following.class,
        });
      at++;
    } else {
      fixed.push({
        words: choice.filter((one) => !one.startsWith("@")),
        classes: choice.filter((one) => one.startsWith("@")).map((one) => one.slice(1)),
        after,
      });
      after = [];
    }
  }
  return { fixed, slots, negated };
};

const subjectSlot = (word: string, via: Via = "subject"): Slot[] => {
  const slot = readSlot(word);
  return slot ? [{ role: slot.role, via, prepositions: [], required: slot.class !== null, class: slot.class }] : [];
};

/** A noun takes its parties from "by", "of", a possessor ("the army's offensive") or a modifier ("Israeli strikes"). */
const readNoun = (words: readonly string[], at: number): Pattern => {
  const before = words.slice(0, at).filter((word) => !readSlot(word));
  const possessor = words.slice(0, at).find((word) => word.endsWith("'s"));
  const heads = alternatives((words[at] ?? "").replace(/:n$/, ""));
  const rest = readRest(words.slice(at + 1), heads[0] ?? "");
  const role: Role = possessor ? "recipient" : rest.slots.some((slot) => slot.role === "mutual") ? "mutual" : "actor";
  const slots = [...rest.slots, { role, via: "possessor", prepositions: [], required: false, class: null } as const];
  return { kind: "noun", heads, before, auxiliaries: [], ...rest, slots };
};

const readState = (words: readonly string[], at: number): Pattern => {
  const heads = words.findIndex(
    (word, index) => index > at && !readSlot(word) && !alternatives(word).every((one) => prepositions.has(one)),
  );
  const head = alternatives(words[heads] ?? "");
  const subject = subjectSlot(words[0] ?? "");
  const rest = readRest(words.slice(heads + 1), head[0] ?? "");
  return { kind: "state", heads: head, before: [], auxiliaries: [], ...rest, slots: [...subject, ...rest.slots] };
};

/** "A will not lift R" asks for a verb under "will not"; "A say R must C" for any verb under "must" in what A says. */
const readModal = (words: readonly string[], at: number): Pattern => {
  const modal = words.findIndex((word, index) => index >= at && alternatives(word).every((one) => modals.has(one)));
  const after = words.slice(modal + 1).filter((word) => word !== "not");
  const negated = words.includes("not") || words.includes("no");
  const heads = readSlot(after[0] ?? "") ? [] : alternatives(after[0] ?? "");
  const rest = readRest(heads.length ? after.slice(1) : [], heads[0] ?? "");
  const told = words.slice(at + 1, modal).find((word) => readSlot(word)?.role === "recipient");
  const slots: Slot[] = told
    ? [...subjectSlot("A", "clause-subject"), ...subjectSlot(told)]
    : subjectSlot(words[0] ?? "");
  const auxiliaries = alternatives(words[modal] ?? "");
  return {
    kind: "modal",
    heads,
    before: [],
    auxiliaries,
    fixed: rest.fixed,
    negated,
    slots: [...slots, ...rest.slots],
  };
};

/** Throws with the pattern where it has no head: a table with such a line must not load. */
export const parsePattern = (text: string): Pattern => {
  const words = text.split(" ").filter(Boolean);
  const noun = words.findIndex((word) => word.endsWith(":n"));
  if (noun >= 0) return readNoun(words, noun);
  const at = words.findIndex((word) => !readSlot(word));
  if (at < 0) throw new Error(`frame pattern without a head word: "${text}"`);
  const heads = alternatives(words[at] ?? "");
  if (heads.every((head) => linkingVerbs.has(head))) return readState(words, at);
  const modal = words.slice(at).findIndex((word) => alternatives(word).every((one) => modals.has(one)));
  if (heads.every((head) => modals.has(head)) || (finiteSpeech.has(heads[0] ?? "") && modal > 0))
    return readModal(words, at);
  if (heads[0] === "never") return { ...readModal(["A", "will", "not", ...words.slice(at + 1)], 1), auxiliaries: [] };
  const rest = readRest(words.slice(at + 1), heads[0] ?? "");
  return {
    kind: "verb",
    heads,
    before: [],
    auxiliaries: [],
    ...rest,
    slots: [...subjectSlot(words[0] ?? ""), ...rest.slots],
  };
};
