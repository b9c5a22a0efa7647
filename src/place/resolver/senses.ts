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

/**
 * Gathers the mentions by name. "Portland, Ore., and Portland, Maine" are two groups, by what stands behind the name; a
 * later mention without it belongs to the group that was named last.
 */
export const groupMentions = (
  text: string,
  tokens: readonly Token[],
  mentions: readonly Scored[],
  gazetteer: Gazetteer,
): Group[] => {
  const groups: { key: string; mentions: number[]; containers: number[]; holder: string | null; first: Scored }[] = [];
  const keyOf = ({ start, end }: Scored): string => fold(text.slice(start, end));
  mentions.forEach((mention, at) => {
    const key = keyOf(mention);
    const container = containerOf(tokens, mentions, at);
    const behind = container >= 0 ? mentions[container] : undefined;
    const holder = behind ? keyOf(behind) : null;
    const known = groups.findLast(
      (group) => group.key === key && (holder === null || group.holder === null || group.holder === holder),
    );
    const group = known ?? { key, mentions: [], containers: [], holder, first: mention };
    if (!known) groups.push(group);
    group.mentions.push(at);
    group.holder ??= holder;
    if (container >= 0) group.containers.push(container);
  });
  return groups.map(({ key, mentions: members, containers, first }) => ({
    key,
    mentions: members,
    containers,
    senses: first.places.map((index) => gazetteer.place(index)),
  }));
};
