import type { QuantityMention } from "../../core/contract/mention.ts";
import { lowerOf, type Tree } from "../syntax/tree.ts";
import type { Trigger } from "./1-triggers.ts";
import type { QuantityIndex } from "./3-counts.ts";

/** "raised to 19 the number of soldiers killed": the figure between the verb and its object. */
const raisedTo = (tree: Tree, index: QuantityIndex, token: number): QuantityMention | null => {
  const verb = tree.tokens[token]?.head ?? -1;
  const figure =
    verb >= 0 && verb < token && lowerOf(tree, verb + 1) === "to" ? index.byToken.get(verb + 2) : undefined;
  return figure && figure.start < (tree.tokens[token]?.start ?? 0) && !figure.increment ? figure : null;
};

const reach = 14;
const stops = new Set([";", "while", "but", "although", "—"]);

/**
 * The figure of a "death toll": the first number after it that stands neither after "from" nor after "by". "The toll
 * rose from 14 to 17" is 17; "raised the toll to 17" and "a death toll of 17" too.
 */
export const tollFigure = (
  tree: Tree,
  index: QuantityIndex,
  { token }: Trigger,
  to: number,
): QuantityMention | null => {
  const before = raisedTo(tree, index, token);
  if (before) return before;
  for (let at = token + 1; at < Math.min(to, token + reach); at++) {
    if (stops.has(lowerOf(tree, at))) return null;
    const found = index.byToken.get(at);
    if (!found) continue;
    const before = lowerOf(tree, at - 1);
    const isCount = found.unit === "person" || found.unit === "none" || found.unit === "item";
    if (isCount && before !== "from" && before !== "by" && !found.increment) return found;
  }
  return null;
};
