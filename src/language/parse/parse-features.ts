import { feature } from "../model/hash.ts";
import type { FeatureList } from "../model/linear.ts";
import type { WordFacts } from "../tag/word-facts.ts";
import type { ParserState } from "./arc-hybrid.ts";

/** A sentence as the parser sees it. `tags` are the tagger's classes. */
export interface ParserWords {
  readonly facts: readonly WordFacts[];
  readonly tags: ArrayLike<number>;
}
export const parseFeatureCount = 80;

const distance = (from: number, to: number): number => {
  if (from < 0) return 0;
  const gap = to - from;
  return gap < 5 ? gap : gap < 10 ? 5 : gap < 20 ? 6 : 7;
};

/** What stands at a place: words, tags, clusters and labels, with values of their own outside the sentence. */
const lookUps = ({ size, labels }: ParserState, { facts, tags }: ParserWords) => ({
  word: (at: number): number => (at < 0 ? 3 : at >= size ? 5 : (facts[at]?.lower ?? 0)),
  tag: (at: number): number => (at < 0 ? 301 : at === size ? 302 : at > size ? 303 : (tags[at] ?? 0)),
  cluster: (at: number): number => (at < 0 || at >= size ? 0 : (facts[at]?.cluster ?? 0)),
  label: (at: number): number => (at < 0 ? 99 : (labels[at] ?? 0)),
});
type LookUps = ReturnType<typeof lookUps>;
const child = (of: Int32Array, at: number): number => (at < 0 ? -1 : (of[at] ?? -1));

const wordFeatures = (state: ParserState, { word, tag, cluster }: LookUps, into: FeatureList): void => {
  const add = (template: number, a: number, b = 0, c = 0): void => into.add(feature(template, a, b, c));
  const [s0, s1, s2, b0] = [state.top(0), state.top(1), state.top(2), state.front];
  const [s0w, s1w, b0w, b1w] = [word(s0), word(s1), word(b0), word(b0 + 1)];
  const [s0t, s1t, s2t, b0t, b1t, b2t] = [tag(s0), tag(s1), tag(s2), tag(b0), tag(b0 + 1), tag(b0 + 2)];
  add(1, s0w, s0t);
  add(2, s0w);
  add(3, s0t);
  add(4, s1w, s1t);
  add(5, s1w);
  add(6, s1t);
  add(7, b0w, b0t);
  add(8, b0w);
  add(9, b0t);
  add(10, b1w, b1t);
  add(11, b1t);
  add(12, b2t);
  add(13, s0w, s0t, b0w);
  add(14, s0w, b0w);
  add(15, s0w, b0t);
  add(16, s0t, b0w);
  add(17, s0t, b0t);
  add(18, s0w, s1w);
  add(19, s0w, s1t);
  add(20, s0t, s1w);
  add(21, s0t, s1t);
  add(22, s0t, b0t, b1t);
  add(23, s1t, s0t, b0t);
  add(24, s2t, s1t, s0t);
  add(25, b0t, b1t, b2t);
  add(50, cluster(s0), cluster(b0));
  add(51, cluster(s0), b0t);
  add(52, s0t, cluster(b0));
  add(53, cluster(s1), cluster(s0));
  add(54, cluster(s1), s0t, b0t);
  add(55, cluster(s0), s1t, b0t);
  add(56, cluster(b0), s1t, s0t);
  add(57, s1w, b0w);
  add(58, s1w, b0t);
  add(59, s1t, b0w);
  add(60, s1t, b0t, b1t);
  add(61, s0w, b1t, b0t);
  add(64, word(s2), s2t);
  add(65, s0t, b0w, b1w);
  add(66, s0w, s1t, b0t);
  add(67, s0t, s1w, b0t);
  add(68, s0t, s1t, b0w);
};

const structureFeatures = (state: ParserState, { word, tag, label }: LookUps, into: FeatureList): void => {
  const { left1, left2, right1, right2, leftCount, rightCount } = state;
  const add = (template: number, a: number, b = 0, c = 0): void => into.add(feature(template, a, b, c));
  const [s0, s1, b0] = [state.top(0), state.top(1), state.front];
  const [s0w, s1w, b0w] = [word(s0), word(s1), word(b0)];
  const [s0t, s1t, b0t] = [tag(s0), tag(s1), tag(b0)];
  const far = distance(s0, b0) * 8 + distance(s1, s0);
  const [s0l, s0r, s1l, s1r, b0l] = [
    child(left1, s0),
    child(right1, s0),
    child(left1, s1),
    child(right1, s1),
    child(left1, b0),
  ];
  const [s0l2, s0r2, s1r2, b0l2] = [child(left2, s0), child(right2, s0), child(right2, s1), child(left2, b0)];
  const value = (at: number): number => (at < 0 ? 64 : (leftCount[at] ?? 0) * 8 + (rightCount[at] ?? 0));
  add(26, s0t, b0t, tag(s0r));
  add(27, s0t, b0t, tag(b0l));
  add(28, s0t, b0t, tag(s0l));
  add(29, s1t, s0t, tag(s1r));
  add(30, s1t, s0t, tag(s0l));
  add(31, s1t, s0t, tag(s1l));
  add(32, s1t, s0t, tag(s0r));
  add(33, s0w, far);
  add(34, s0t, b0t, far);
  add(35, s1t, s0t, far);
  add(36, b0w, far);
  add(37, s0w, value(s0));
  add(38, s0t, value(s0), b0t);
  add(39, s1t, value(s1), s0t);
  add(40, b0t, value(b0), s0t);
  add(41, s0t, label(s0l), label(s0r));
  add(42, s0w, label(s0r));
  add(43, s1t, label(s1l), label(s1r));
  add(44, s1w, label(s1r));
  add(45, b0t, label(b0l));
  add(46, s0t, label(s0r), label(s0r2));
  add(47, s0t, label(s0l), label(s0l2));
  add(48, b0t, label(b0l), label(b0l2));
  add(49, s1t, label(s1r), label(s1r2));
  add(62, word(s0r), s0w);
  add(63, word(b0l), b0w);
};

/** Features of a parser state, after Zhang and Nivre 2011: words, tags, clusters, labels and valencies of the nodes near by. */
export const parseFeatures = (state: ParserState, words: ParserWords, into: FeatureList): void => {
  const look = lookUps(state, words);
  into.length = 0;
  wordFeatures(state, look, into);
  structureFeatures(state, look, into);
};

/** Features for the relation of the arc from `head` to the top of the stack. */
export const labelFeatures = (
  state: ParserState,
  { facts, tags }: ParserWords,
  head: number,
  into: FeatureList,
): void => {
  const { size, labels, left1, right1, leftCount, rightCount } = state;
  const top = state.top(0);
  const word = (at: number): number => (at < 0 ? 3 : at >= size ? 5 : (facts[at]?.lower ?? 0));
  const tag = (at: number): number => (at < 0 ? 301 : at >= size ? 302 : (tags[at] ?? 0));
  const cluster = (at: number): number => (at < 0 || at >= size ? 0 : (facts[at]?.cluster ?? 0));
  const label = (at: number): number => (at < 0 ? 99 : (labels[at] ?? 0));
  const side = head > top ? 1 : 2;
  const add = (template: number, a: number, b = 0, c = 0): void => into.add(feature(template * 4 + side, a, b, c));
  const [w, t, hw, ht] = [word(top), tag(top), word(head), tag(head)];
  const [first, last] = [left1[top] ?? -1, right1[top] ?? -1];
  const [headFirst, headLast] = [left1[head] ?? -1, right1[head] ?? -1];
  const gap = Math.min(Math.abs(head - top), 6);
  into.length = 0;
  add(100, t, ht);
  add(101, w, ht);
  add(102, t, hw);
  add(103, w, hw);
  add(104, w, t);
  add(105, hw, ht);
  add(106, t, ht, gap);
  add(107, t, ht, tag(top + 1));
  add(108, t, ht, tag(top - 1));
  add(109, t, ht, tag(head + 1));
  add(110, t, ht, tag(head - 1));
  add(111, t, ht, label(first));
  add(112, t, ht, label(last));
  add(113, t, ht, word(first));
  add(114, t, ht, word(last));
  add(115, w, label(first));
  add(116, t, ht, label(headFirst));
  add(117, t, ht, label(headLast));
  add(118, hw, t, label(headLast));
  add(119, t, word(first), hw);
  add(120, cluster(top), cluster(head));
  add(121, cluster(top), ht, word(first));
  add(122, t, cluster(head));
  add(123, word(first), w);
  add(124, word(top - 1), t, ht);
  add(125, word(top + 1), t, ht);
  add(126, t, ht, (leftCount[head] ?? 0) * 8 + (rightCount[head] ?? 0));
  add(127, facts[top]?.suffix3 ?? 0, ht, label(first));
  add(128, tag(first), t, ht);
  add(129, cluster(top), word(first));
};
