import { type EventType, eventTypes } from "../../core/plover.ts";
import { isInternationalBody } from "../../lexicon/international.ts";
import { isOfClass } from "../frames/word-classes.ts";
import { lemmaOf } from "../syntax/tree.ts";
import { contextsOfWord, wordsWithContext } from "./contexts.ts";
import type { Draft } from "./make-claim.ts";
import type { PartyRef } from "./party-ref.ts";
import type { Reading } from "./reading.ts";

/** Words of games, shows and shops: where they crowd an article, its attacks and meetings are not political. */
const leisure: ReadonlySet<string> = new Set(
  "season coach goal match league cup tournament championship midfielder striker defender goalkeeper game player team win score innings wicket batsman touchdown quarterback inning album song band singer actor actress film movie recipe restaurant chef concert playoff olympic medal racing driver golf tennis football rugby cricket basketball baseball hockey fan stadium club squad".split(
    " ",
  ),
);
const leisureShare = 0.012;
const politicalContexts: ReadonlySet<string> = new Set(
  "military executive legislative election political_institutions pro_democracy pro_autocracy repression diplomatic territory peacekeeping terrorism human_rights human_security asylum".split(
    " ",
  ),
);
const politicalShare = 0.012;

interface Topic {
  readonly leisure: boolean;
  readonly political: boolean;
}
const topics = new WeakMap<Reading, Topic>();

/** The words that tell what an article is about, with what they tell. */
const tellingWords: ReadonlyMap<string, Topic> = new Map(
  [...leisure, ...wordsWithContext()].map((word) => [
    word,
    {
      leisure: leisure.has(word),
      political: contextsOfWord(word).some((context) => politicalContexts.has(context)),
    },
  ]),
);

/** What an article is about, by the share of telling words in it. */
const topicOf = (reading: Reading): Topic => {
  const known = topics.get(reading);
  if (known) return known;
  const { tokens } = reading.tree;
  let play = 0;
  let politics = 0;
  for (let at = 0; at < tokens.length; at++) {
    const telling = tellingWords.get(lemmaOf(reading.tree, at));
    if (telling?.leisure) play++;
    if (telling?.political) politics++;
  }
  const topic = {
    leisure: play >= 3 && play / tokens.length > leisureShare && politics < play,
    political: politics / tokens.length > politicalShare,
  };
  topics.set(reading, topic);
  return topic;
};

/** Types that are politics whoever does them. */
const namesPolitics: ReadonlySet<EventType> = new Set(["PROTEST", "MOBILIZE", "COERCE", "ASSAULT"]);
/** Types that name nothing political by themselves: anyone meets, helps, accepts, criticises. */
const needsActor: ReadonlySet<EventType> = new Set(eventTypes.filter((type) => !namesPolitics.has(type)));
const politicalSectors: ReadonlySet<string> = new Set(
  "GOV MIL COP REB UAF PTY OPP LEG JUD SPY IGO PRE PRM ELI REF NGO REL LAB CRM UNO".split(" "),
);
const followedClasses = ["combatant", "militia", "force", "police", "state"];
/** Nouns of politics that are no actor mention: "rebels", "the ministry". */
const followedNouns: ReadonlySet<string> = new Set(
  "government ministry minister president premier parliament opposition regime kingdom republic court tribunal authority king governor mayor lawmaker senator envoy diplomat ambassador junta general prosecutor union refugee hostage prisoner alliance bloc league bishop donor protester demonstrator rioter marcher mob crowd striker side faction".split(
    " ",
  ),
);

/** Nouns of people and bodies that act in politics where the article is about politics, and anywhere else elsewhere. */
const followedInPolitics: ReadonlySet<string> = new Set(
  "candidate activist spokesman spokeswoman spokesperson student leader party camp negotiator delegation mediator observer group movement chief commander official campaigner dissident guard inmate".split(
    " ",
  ),
);

const polityNouns: ReadonlySet<string> = new Set(
  "government army troops forces military navy parliament president premier minister ministry border capital constitution supreme king police authorities".split(
    " ",
  ),
);
const statehood: ReadonlySet<string> = new Set([
  "republic",
  "kingdom",
  "government",
  "president",
  "parliament",
  "army",
]);
const taught = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * Names that the article itself treats as states, for those that no list knows: "Varenia's army", "the republic of Ostland",
 * "the Ostland government".
 */
const taughtStates = (reading: Reading): ReadonlySet<string> => {
  const known = taught.get(reading);
  if (known) return known;
  const { tree } = reading;
  const found = new Set<string>();
  const isName = (at: number): boolean =>
    tree.tokens[at]?.upos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(tree.tokens[at]?.form ?? "");
  const near = (at: number): boolean =>
    [at, at + 1, at + 2].some(
      (next) => polityNouns.has(tree.forms[next] ?? "") && tree.sentenceOf[next] === tree.sentenceOf[at],
    );
  for (let at = 0; at < tree.tokens.length; at++) {
    if (!isName(at) || reading.actorAt[at]?.type === "person") continue;
    const owns = /^['’]s?$/u.test(tree.forms[at + 1] ?? "") && near(at + 2);
    const ofState = tree.forms[at - 1] === "of" && statehood.has(tree.forms[at - 2] ?? "");
    if (owns || ofState) found.add(tree.tokens[at]?.form ?? "");
  }
  taught.set(reading, found);
  return found;
};

const isPolitical = (reading: Reading, { ref, mention, token }: PartyRef): boolean => {
  const { tree } = reading;
  if (ref.sectors.some((sector) => politicalSectors.has(sector))) return true;
  if (mention !== null && (mention.type === "state" || isInternationalBody(mention.name))) return true;
  if (taughtStates(reading).has(tree.tokens[token]?.form ?? "")) return true;
  const lemma = lemmaOf(tree, token);
  if (followedNouns.has(lemma) || (followedInPolitics.has(lemma) && topicOf(reading).political)) return true;
  if (mention !== null && mention.type === "person" && mention.nature === "name") return false;
  return (
    followedClasses.some((name) => isOfClass(lemma, name)) ||
    (ref.country !== null && ref.sectors.length === 0 && mention?.type !== "person")
  );
};

/** Arms that no private quarrel uses: such an attack is followed whoever is named. */
const armsOfWar: ReadonlySet<string> = new Set(["aerial", "drone", "heavy-weapons", "explosives", "suicide-attack"]);

/** Whether the article is about politics, and whether a coder would follow one who acts: what the score asks. */
export const followedFacts = (reading: Reading, { actors }: Draft): { political: boolean; acting: boolean } => ({
  political: topicOf(reading).political,
  acting: actors.some((party) => isPolitical(reading, party)),
});

const sure = 0.8;
/** Whether a coder of political events would follow the claim: who is party to it, and what the article is about. */
export const isReported = (reading: Reading, { actors, recipients, claim }: Draft): boolean => {
  const topic = topicOf(reading);
  const acting = actors.some((party) => isPolitical(reading, party));
  const followed = acting || recipients.some((party) => isPolitical(reading, party));
  if (topic.leisure && !topic.political) return acting && claim.score > 0.9;
  if (actors.length + recipients.length === 0) return topic.political;
  // Who was held and is let go is news in a report of politics, whoever let them go.
  if (claim.mode === "release" && topic.political) return true;
  if (needsActor.has(claim.type)) return topic.political ? followed : acting && claim.score > sure;
  if (claim.type === "ASSAULT" && claim.mode !== null && armsOfWar.has(claim.mode)) return true;
  return topic.political || (followed && actors.length > 0);
};

/** Force, arrests and releases told in a report of other events that a coder follows. */
export const isDeedBeside = (reading: Reading, { claim, recipients }: Draft): boolean =>
  !topicOf(reading).leisure &&
  recipients.length > 0 &&
  (claim.type === "ASSAULT" || claim.mode === "arrest" || claim.mode === "release");
