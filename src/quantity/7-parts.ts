import type { QuantityMention } from "../core/contract/mention.ts";

const opening =
  /\b(?:including|among them|among whom|of whom|of them|among those|of which|comprising) ?(?:, ?)?(?:\p{L}{1,20} ){0,2}$/iu;
const closing =
  /^ ?(?:\p{L}{1,20} ){0,3}(?:of them|of whom|of which|of the (?:dead|injured|wounded|victims|casualties)|among them)\b/iu;
const carrying = /^ ?(?:, ?)?(?:and|or|,) ?(?:\p{L}{1,20} ?)?$/iu;
/** A new count of the hurt or the dead is no further item of a list of parts. */
const fresh = /^(?:dead|wounded|injured|missing|hurt|killed|others)\b/i;
/** What the words beside a number must look like; each meets at most `window` characters. */
export const partPatterns: readonly RegExp[] = [opening, closing, carrying, fresh];
const window = 40;

const plain = (words: string): string => words.replace(/\s+/g, " ");

const countable = ({ unit }: QuantityMention): boolean => unit === "person" || unit === "none" || unit === "item";
const upper = ({ best, max, min }: QuantityMention): number =>
  best ?? max ?? (min === null ? 0 : Number.POSITIVE_INFINITY);

/**
 * Marks parts of a whole that the same sentence has told: "14 dead, including 3 children and a nurse", "two of whom
 * died". The whole is the nearest earlier count that is no smaller. Input in text order; `text` is the article's.
 */
export const linkParts = (
  text: string,
  mentions: readonly QuantityMention[],
  sentenceStart: (at: number) => number,
): readonly QuantityMention[] => {
  const linked: QuantityMention[] = [];
  for (const each of mentions) {
    const start = sentenceStart(each.start);
    const previous = linked.at(-1);
    const lead = plain(text.slice(Math.max(start, each.start - window), each.start));
    const tail = plain(text.slice(each.end, each.end + window));
    const listed =
      previous?.partOf &&
      !fresh.test(each.of?.text ?? "") &&
      previous.start >= start &&
      carrying.test(plain(text.slice(Math.max(previous.of?.end ?? 0, previous.end), each.start)));
    const isPart = countable(each) && !each.increment && (listed || opening.test(lead) || closing.test(tail));
    const whole = isPart
      ? linked.findLast(
          (other) =>
            other.start >= start &&
            countable(other) &&
            other.partOf === null &&
            upper(other) >= (each.best ?? each.min ?? 0),
        )
      : undefined;
    linked.push(whole ? { ...each, partOf: whole.id } : each);
  }
  return linked;
};
