import { agree, type Topic, topicOf } from "./state-key.ts";
import type { Stated } from "./stated.ts";

/** The one topic that all of these are of, if they are of one. */
const only = (topics: readonly Topic[]): Topic | null =>
  new Set(topics.map(({ key }) => key)).size === 1 ? (topics[0] ?? null) : null;

const sameForce = (a: Stated, b: Stated): boolean =>
  a.claim.place?.name === b.claim.place?.name &&
  a.claim.subject.sectors[0] === b.claim.subject.sectors[0] &&
  (a.claim.subject.country === b.claim.subject.country || !a.claim.subject.country || !b.claim.subject.country);

/**
 * "700 more soldiers" join the force whose strength the same article tells, the nearest where it tells several; else the
 * one force of their kind whose strength is told at the place to which they go.
 */
const forceTopic = (each: Stated, strengths: readonly Stated[]): Topic | null => {
  const own = topicOf(each.claim);
  if (strengths.some((strength) => topicOf(strength.claim).key === own.key)) return own;
  const apart = (other: Stated) => Math.abs(other.claim.start - each.claim.start);
  const [near] = strengths
    .filter((strength) => strength.article.id === each.article.id)
    .sort((a, b) => apart(a) - apart(b) || (a.claim.id < b.claim.id ? -1 : 1));
  if (near) return topicOf(near.claim);
  const there = each.claim.place ? strengths.filter((strength) => sameForce(strength, each)) : [];
  return only(there.map(({ claim }) => topicOf(claim)));
};

const title = ({ claim }: Stated): string => String(claim.value).toLowerCase();

/**
 * "The defence minister" without a country is the one of which the same article says whose he is: "Moldova's defence
 * minister resigned. The president appointed General Cebotari as defence minister." Else the one that the same person
 * holds elsewhere.
 */
const officeTopics = (offices: readonly Stated[]): ReadonlyMap<Stated, Topic> => {
  const known = new Map<Stated, Topic>();
  const open: Stated[] = [];
  for (const each of offices) {
    const topic = topicOf(each.claim);
    if (topic.key.endsWith("\0")) open.push(each);
    else known.set(each, topic);
  }
  const joinBy = (near: (known: Stated, open: Stated) => boolean): void => {
    const found = open.flatMap((each): [Stated, Topic][] => {
      const topics = [...known].filter(([other]) => title(other) === title(each) && near(other, each));
      const joined = known.has(each) ? null : only(topics.map(([, topic]) => topic));
      return joined ? [[each, { ...joined, value: topicOf(each.claim).value }]] : [];
    });
    for (const [each, topic] of found) known.set(each, topic);
  };
  joinBy((one, other) => one.article.id === other.article.id);
  joinBy((one, other) => agree(one.claim.subject.name, other.claim.subject.name));
  return known;
};

/** What each claim is about where only other claims make it plain: reinforcements of a force, offices without a country. */
export const joinedTopics = (claims: readonly Stated[]): ((stated: Stated) => Topic) => {
  const strengths = claims.filter(({ claim }) => claim.property === "force-strength");
  const offices = officeTopics(claims.filter(({ claim }) => claim.property === "office"));
  return (each) =>
    offices.get(each) ??
    (each.claim.property === "reinforcement" ? forceTopic(each, strengths) : null) ??
    topicOf(each.claim);
};
