import type { Token } from "./annotation.ts";

const known = new WeakMap<readonly Token[], readonly string[]>();

/** The forms of an article's tokens in small letters: made once for each list of tokens, which is never changed. */
export const lowerForms = (tokens: readonly Token[]): readonly string[] => {
  const before = known.get(tokens);
  if (before) return before;
  const forms = tokens.map(({ form }) => form.toLowerCase());
  known.set(tokens, forms);
  return forms;
};
