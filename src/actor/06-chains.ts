import { singularOf } from "../lexicon/agents.ts";
import { fold } from "../lexicon/fold.ts";
import type { Identity } from "./04-roles.ts";
import { pronounKind } from "./05-pronouns.ts";
import { type Draft, rootOf } from "./draft.ts";
import { hangsOn, lowAt, type Reading, textOf } from "./reading.ts";
import { officeMatches, shortForms } from "./short-forms.ts";

/** A name is a clearer mention than a description, that than a pronoun. */
const clarity = { name: 2, description: 1, pronoun: 0 };

const link = (later: Draft, earlier: Draft, rule: Draft["by"], reason: string): void => {
  const a = rootOf(earlier);
  const b = rootOf(later);
  if (a === b) return;
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  second.first = first;
  if (later.nature !== "name") {
    later.by = rule;
    later.reason = reason;
  }
};

const personKeys = (name: string): readonly string[] => {
  const words = fold(name)
    .replace(/[^\p{L}\s'-]/gu, "")
    .split(/\s+/)
    .filter(Boolean);
  const last = words[words.length - 1];
  return words.length > 1 && last ? [words.join(" "), last] : words;
};

/** Names: by the lexicon's entity, by the same words, a surname by the last full name that ends in it. */
const chainNames = (reading: Reading, names: readonly Draft[]): void => {
  const seen = new Map<string, Draft>();
  for (const draft of names) {
    const text = textOf(reading, draft);
    const person = draft.type === "person";
    const keys = draft.entity
      ? [
          `entity ${draft.entity.name}`,
          ...(person ? personKeys(draft.entity.name) : []),
          ...(person ? personKeys(text) : [fold(text)]),
        ]
      : draft.type === "state"
        ? [`state ${draft.country} ${draft.name}`]
        : person
          ? personKeys(text)
          : [fold(draft.name)];
    const kind = person ? "person" : "body";
    const known = keys.map((key) => seen.get(`${kind} ${key}`)).find(Boolean);
    const clash = known?.entity && draft.entity && known.entity !== draft.entity;
    if (known && !clash) link(draft, known, "actor/same-name", "the same name");
    for (const key of keys) seen.set(`${kind} ${key}`, draft);
    const [given] = person ? fold(text).split(/\s+/) : [];
    if (given && !seen.has(`${kind} ${given}`)) seen.set(`${kind} ${given}`, draft);
  }
};

const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");

/** "Kosovo Force (KFOR)", "KFOR (Kosovo Force)": a name in brackets after a name says that the two are one. */
const chainBrackets = (reading: Reading, names: readonly Draft[]): void => {
  const endingAt = new Map(names.map((draft) => [draft.to, draft]));
  for (const inside of names) {
    if (reading.tokens[inside.from - 1]?.form !== "(" || reading.tokens[inside.to]?.form !== ")") continue;
    const outside = endingAt.get(inside.from - 1);
    if (!outside || outside.type === "person") continue;
    const [a, b] = [textOf(reading, outside), textOf(reading, inside)];
    const acronym =
      initialsOf(a).startsWith(b.toUpperCase().slice(0, 2)) || initialsOf(b).startsWith(a.toUpperCase().slice(0, 2));
    if (acronym || outside.entity === inside.entity) link(inside, outside, "actor/acronym", "introduced in brackets");
  }
};

const sentencesApart = (reading: Reading, a: Draft, b: Draft): number =>
  Math.abs((reading.sentenceOf[a.head] ?? 0) - (reading.sentenceOf[b.head] ?? 0));

const isSubject = (reading: Reading, draft: Draft): boolean => /^nsubj/.test(reading.tokens[draft.head]?.deprel ?? "");

const definite = /^(?:the|this|that|these|those)$/;

const sameNoun = (reading: Reading, a: Draft, b: Draft): boolean =>
  singularOf(lowAt(reading, a.head)) === singularOf(lowAt(reading, b.head)) &&
  (a.type === "group") === (b.type === "group");

const agreeOnCountry = (a: Draft, b: Draft): boolean => !a.country || !b.country || a.country === b.country;

/** "the force", "the minister": the nearest earlier mention that the noun fits, a namesake description before a name. */
const antecedentOf = (reading: Reading, draft: Draft, earlier: readonly Draft[]): Draft | null => {
  const noun = singularOf(lowAt(reading, draft.head));
  const modifiers = draft.head - draft.from;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const other = earlier[at];
    if (!other || other.nature === "pronoun" || !agreeOnCountry(draft, other)) continue;
    const apart = sentencesApart(reading, draft, other);
    if (apart > 12) break;
    if (other.head >= draft.from && other.head < draft.to) continue;
    const root = rootOf(other);
    if (
      other.nature === "description" &&
      sameNoun(reading, draft, other) &&
      (modifiers <= 1 || fold(draft.name) === fold(other.name))
    )
      return other;
    if (other.nature !== "name") continue;
    const told = draft.office?.includes(" ") ? draft.office : noun;
    if (draft.type === "person" && root.type === "person" && officeMatches(told, other.office)) return other;
    if (draft.type === "organisation" && other.type === "organisation" && shortForms(noun, other) && modifiers <= 6)
      return other;
    if (noun === "country" && other.type === "state" && modifiers === 1) return other;
  }
  return null;
};

const chainDescriptions = (reading: Reading, drafts: readonly Draft[], named: ReadonlySet<Draft>): void => {
  drafts.forEach((draft, at) => {
    if (draft.nature !== "description" || named.has(draft) || rootOf(draft) !== draft) return;
    const isDefinite = definite.test(lowAt(reading, draft.from));
    const possessed = reading.tokens[draft.from]?.upos === "PROPN";
    if (!isDefinite && !(possessed && draft.office)) return;
    const found = antecedentOf(reading, draft, drafts.slice(Math.max(0, at - 60), at));
    if (found) link(draft, found, "actor/definite-description", `stands for "${textOf(reading, found)}"`);
  });
};

/** "a group", "the gang": several people under one singular noun, which "it" takes up. */
const isCollective = ({ tokens }: Reading, { type, nature, head }: Draft): boolean =>
  type === "group" && nature === "description" && tokens[head]?.xpos === "NN";

const fits = (reading: Reading, pronoun: Draft, other: Draft): boolean => {
  const kind = pronounKind(pronoun.name);
  if (!kind) return false;
  if (kind.thing) return other.type === "organisation" || other.type === "state" || isCollective(reading, other);
  if (kind.many) return other.type === "group" || (other.type === "organisation" && other.nature !== "pronoun");
  if (other.type !== "person") return false;
  const gender = other.gender ?? rootOf(other).gender;
  return !kind.gender || !gender || gender === kind.gender;
};

/** "criticised the army and urged it to leave": an object of a verb, and that of a verb coordinated with it. */
const isParallelObject = ({ tokens }: Reading, pronoun: Draft, other: Draft): boolean => {
  const [later, earlier] = [tokens[pronoun.head], tokens[other.head]];
  const verb = tokens[later?.head ?? -1];
  return (
    later?.deprel === "obj" &&
    earlier?.deprel === "obj" &&
    verb?.deprel === "conj" &&
    verb.head === (earlier.head ?? -1)
  );
};

/** "it" takes up a subject of this sentence or the one before, or the object of the verb beside; never a mere modifier. */
const mayBeIt = (reading: Reading, pronoun: Draft, other: Draft): boolean =>
  isSubject(reading, other) ? sentencesApart(reading, pronoun, other) < 2 : isParallelObject(reading, pronoun, other);

/** Nearness counts, subjects count more, names more than descriptions (Lappin and Leass 1994 in small). */
const salience = (reading: Reading, pronoun: Draft, other: Draft): number => {
  const apart = sentencesApart(reading, pronoun, other);
  const subject = isSubject(reading, other) ? 60 : 0;
  const clear = other.nature === "name" ? 25 : other.nature === "pronoun" ? 20 : 0;
  const gendered = pronoun.gender && rootOf(other).gender === pronoun.gender ? 25 : 0;
  const parallel = isParallelObject(reading, pronoun, other) ? 90 : 0;
  return (
    100 / 2 ** apart +
    subject / 2 ** Math.max(0, apart - 1) +
    clear +
    gendered +
    parallel -
    (pronoun.head - other.head) / 40
  );
};

/** The quotation that every token stands in, by its opening mark; 0 outside. Quoted words of less than four tokens do not count. */
const quotationsOf = ({ tokens }: Reading): Int32Array => {
  const found = new Int32Array(tokens.length);
  let open = -1;
  tokens.forEach(({ form }, at) => {
    if (!/^(?:["“”]|``|'')$/u.test(form)) return;
    if (open < 0 || form === "“") open = form === "”" ? -1 : at;
    else {
      if (at - open > 4) found.fill(open + 1, open + 1, at);
      open = -1;
    }
  });
  return found;
};

const chainPronouns = (reading: Reading, drafts: readonly Draft[]): void => {
  const quotations = quotationsOf(reading);
  drafts.forEach((pronoun, at) => {
    if (pronoun.nature !== "pronoun") return;
    const quotation = quotations[pronoun.head] ?? 0;
    let best: Draft | null = null;
    let most = 0;
    for (let back = at - 1; back >= 0 && at - back < 50; back--) {
      const other = drafts[back];
      if (!other || sentencesApart(reading, pronoun, other) > 2) break;
      // Whoever speaks is not one of those spoken of: "The enemy fired first," he said.
      const quoted = quotations[other.head] ?? 0;
      if (quoted !== 0 && quoted !== quotation) continue;
      const possessive = /Poss=Yes/.test(reading.tokens[pronoun.head]?.feats ?? "");
      const within = !possessive && reading.tokens[other.head]?.head === reading.tokens[pronoun.head]?.head;
      if (
        !fits(reading, pronoun, other) ||
        (within && isSubject(reading, other)) ||
        hangsOn(reading, pronoun.head, other.head)
      )
        continue;
      if (pronounKind(pronoun.name)?.thing && !mayBeIt(reading, pronoun, other)) continue;
      if (other.nature === "pronoun" && pronounKind(other.name)?.gender !== pronoun.gender) continue;
      const weight = salience(reading, pronoun, other);
      if (weight > most) [best, most] = [other, weight];
    }
    if (best) link(pronoun, best, "actor/pronoun", `stands for "${textOf(reading, rootOf(best))}"`);
  });
};

/** Everyone in a chain is who its clearest mention says. */
const shareWithinChains = (reading: Reading, drafts: readonly Draft[]): void => {
  const chains = new Map<Draft, Draft[]>();
  for (const draft of drafts) chains.set(rootOf(draft), [...(chains.get(rootOf(draft)) ?? []), draft]);
  for (const members of chains.values()) {
    const score = (draft: Draft) =>
      clarity[draft.nature] * 1000 + (draft.entity ? 500 : 0) + Math.min(99, draft.to - draft.from);
    const clearest = members.reduce((best, each) => (score(each) > score(best) ? each : best));
    const country = clearest.country ?? members.find((each) => each.country)?.country ?? null;
    const bloc = clearest.bloc ?? members.find((each) => each.bloc)?.bloc ?? null;
    const informed = clearest.sectors.length ? clearest : members.find((each) => each.sectors.length);
    const office = members.find((each) => each.office && each.nature === "name") ?? members.find((each) => each.office);
    for (const draft of members) {
      draft.name = clearest.name;
      draft.country = country;
      draft.bloc = country ? null : bloc;
      if (draft.type !== "state" || draft.nature !== "name") draft.sectors = informed?.sectors ?? [];
      draft.organisation ??= clearest.organisation;
      if (draft.type === "person") draft.office ??= office?.office ?? null;
      const short = draft.nature !== "name" || textOf(reading, draft).length < textOf(reading, clearest).length;
      if (draft !== clearest && short && clarity[clearest.nature] >= clarity[draft.nature]) draft.referent = clearest;
      if (draft.nature === "pronoun") draft.type = clearest.type;
    }
  }
};

/** "his spokesman", "its fighters": what the noun leaves open comes from the owner. */
const takeFromOwners = (drafts: readonly Draft[]): void => {
  const owners = new Map(drafts.filter(({ nature }) => nature === "pronoun").map((draft) => [draft.from, draft]));
  for (const draft of drafts) {
    const owner = draft.nature === "description" && draft.from < draft.head ? owners.get(draft.from) : undefined;
    if (!owner || owner.referent === null || owner.type === "group") continue;
    const open = !draft.sectors.length || (draft.sectors[0] === "UAF" && owner.type === "organisation");
    const lent = open ? owner.sectors : draft.sectors;
    const chained = drafts.filter((other) => rootOf(other) === rootOf(draft) && other.entity === null);
    for (const each of chained) {
      each.country ??= owner.country;
      if (open) each.sectors = lent;
      each.organisation ??= owner.type === "organisation" ? owner.name : null;
    }
  }
};

/** Step 6: who is who. Names first, for they are sure; then what the article says is one; then descriptions and pronouns. */
export const chain = (reading: Reading, drafts: readonly Draft[], identities: readonly Identity[]): void => {
  const names = drafts.filter(({ nature }) => nature === "name");
  chainNames(reading, names);
  chainBrackets(reading, names);
  for (const [name, description] of identities) {
    const [a, b] = name.from < description.from ? [name, description] : [description, name];
    link(
      b,
      a,
      "actor/apposition",
      `"${textOf(reading, name)}" and "${textOf(reading, description)}" stand side by side`,
    );
  }
  chainDescriptions(reading, drafts, new Set(identities.map(([, description]) => description)));
  chainPronouns(reading, drafts);
  shareWithinChains(reading, drafts);
  takeFromOwners(drafts);
};
