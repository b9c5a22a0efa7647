import type { Frame } from "../frames/frame.ts";
import { childrenBy, hasChildBy, lemmaOf, type Tree } from "../syntax/tree.ts";
import type { Reading } from "./reading.ts";

/** "Demonstrated his support" is no demonstration: a frame that knows no object does not fit a verb that has one. */
const hasStrangeObject = ({ tree, timeAt }: Reading, at: number, { fixed, slots }: Frame): boolean =>
  fixed.length === 0 &&
  !slots.some(({ via }) => via === "object" || via === "clause" || via === "clause-subject") &&
  childrenBy(tree, at, "obj").some((child) => !timeAt[child] && !/sel(f|ves)$/.test(tree.forms[child] ?? ""));

/** "Three nurses were among the wounded": a participle with an article is a noun. */
const isCounted = (tree: Tree, at: number): boolean =>
  hasChildBy(tree, at, "det") && !hasChildBy(tree, at, "obj", "aux:pass");

/** "Called the strike an act of terror": with two objects the verb gives a name to the first, and nobody calls a strike. */
const isNaming = (tree: Tree, at: number, frame: Frame): boolean =>
  lemmaOf(tree, at) === "call" &&
  !frame.slots.some(({ role, via }) => role === "theme" || via === "clause") &&
  frame.type !== "ACCUSE" &&
  (childrenBy(tree, at, "obj", "xcomp").length > 1 ||
    childrenBy(tree, at, "obj").some((object) => object > at && /^(?:an?|the)$/.test(tree.forms[object + 1] ?? "")));

/** Whether a verb stands in a form in which no frame of its lemma, or not this one, tells its event. */
export const isUnfit = (reading: Reading, at: number, frame: Frame): boolean =>
  hasStrangeObject(reading, at, frame) || isCounted(reading.tree, at) || isNaming(reading.tree, at, frame);
