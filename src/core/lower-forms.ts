import type { Token } from "./annotation.ts";

const known = new WeakMap<readonly Token[], readonly string[]>();

/** The forms of an article's tokens in small letters: made once for each list of tokens, which is never changed. */
export const lowerForms = (tokens: readonly Token[]): readonly string[] => {
  const before = known.get(tokens);
  if (before) return before;
  // Not by `map`, here and wherever rooms read a list all the time: what it gives is of one kind of array before the engine
  // compiles it and of another kind after, and code compiled for the first is thrown away.
  const forms: string[] = [];
  for (const { form } of tokens) forms.push(form.toLowerCase());
  known.set(tokens, forms);
  return forms;
};
