/** What an analyser says of one sentence; every list is as long as the sentence has words. */
export interface AnalysedSentence {
  readonly upos: readonly string[];
  /** Penn tags. */
  readonly xpos: readonly string[];
  /** Index of the head within the sentence; -1 for the root. Always one root, never a cycle. */
  readonly heads: ArrayLike<number>;
  /** UD relations with subtypes; "root" at the root. */
  readonly deprels: readonly string[];
}

/**
 * Tags and parses: word forms of many sentences in, tags and trees out, in the same order. The seam at which one model
 * replaces another. Forms come true-cased, where the text was all upper or all lower case. Pure and deterministic.
 */
export interface Analyser {
  analyse(sentences: readonly (readonly string[])[]): readonly AnalysedSentence[];
}
