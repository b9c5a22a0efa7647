/** A sentence whose tree is being corrected. */
export interface Draft {
  readonly forms: readonly string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deprels: string[];
}

/** A correction at one word; false where its pattern is not there. A correction keeps the tree a tree. */
export interface Rule {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
  settle(draft: Draft, at: number): boolean;
}

export const low = ({ forms }: Draft, at: number): string => forms[at]?.toLowerCase() ?? "";

export const childrenOf = ({ heads }: Draft, head: number): number[] =>
  heads.flatMap((each, at) => (each === head ? [at] : []));

export const isAbove = ({ heads }: Draft, high: number, at: number): boolean => {
  for (let from = at, steps = 0; from >= 0 && steps <= heads.length; steps++) {
    if (from === high) return true;
    from = heads[from] ?? -1;
  }
  return false;
};

/** Makes `upper` take the place of `lower`, which hangs on it from now on. */
export const raise = (draft: Draft, upper: number, lower: number, deprel: string): void => {
  const { heads, deprels } = draft;
  if (isAbove(draft, lower, upper)) {
    heads[upper] = heads[lower] ?? -1;
    deprels[upper] = deprels[lower] ?? "dep";
  }
  heads[lower] = upper;
  deprels[lower] = deprel;
};

export const nominal = /^(?:NOUN|PROPN|PRON)$/u;
