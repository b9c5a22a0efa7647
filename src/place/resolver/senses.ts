import type { Token } from "../../core/annotation.ts";
import { fold } from "../gazetteer/fold.ts";
import type { Gazetteer, GazetteerPlace } from "../gazetteer/read.ts";
import type { Scored } from "../recogniser/select.ts";

/** Mentions of one name in one article that have one sense ("one sense per discourse"), with what may be meant. */
export interface Group {
  readonly key: string;
  /** Indexes of its mentions in the article's list. */
  readonly mentions: readonly number[];
  readonly senses: readonly GazetteerPlace[];
  /** Names that the text puts behind it as its container: "Leeds, Alabama", "Goma (DR Congo)". */
  readonly containers: readonly number[];
}

/** Index of the mention that stands directly behind this one after a comma or an opening bracket; -1 for none. */
export const containerOf = (tokens: readonly Token[], mentions: readonly Scored[], at: number): number => {
  const mention = mentions[at];
  const next = mentions[at + 1];
  if (!mention || !next) return -1;
  const between = tokens.slice(mention.to, next.from).map(({ form }) => form.toLowerCase());
  if (between.length > 4) return -1;
  const words = between.join(" ");
  return /^(?:,|\(|(?:city|town|village|district|county|province|state|area|region)? ?,?(?: ?in)?(?: the)?(?: (?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|neighbou?ring|nearby))?|of)$/.test(
    words,
  ) && words.trim() !== ""
    ? at + 1
    : -1;
};

/** Gathers the mentions by name; a name that the text contains in two different places makes two groups. */
export const groupMentions = (
  text: string,
  tokens: readonly Token[],
  mentions: readonly Scored[],
  gazetteer: Gazetteer,
): Group[] => {
  const groups = new Map<string, { mentions: number[]; containers: number[]; first: Scored }>();
  mentions.forEach((mention, at) => {
    const key = fold(text.slice(mention.start, mention.end));
    const container = containerOf(tokens, mentions, at);
    const group = groups.get(key) ?? { mentions: [], containers: [], first: mention };
    group.mentions.push(at);
    if (container >= 0) group.containers.push(container);
    groups.set(key, group);
  });
  return [...groups].map(([key, { mentions: members, containers, first }]) => ({
    key,
    mentions: members,
    containers,
    senses: first.places.map((index) => gazetteer.place(index)),
  }));
};
