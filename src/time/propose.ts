import type { Lexeme } from "./lexemes/lexeme.ts";
import { isTrigger } from "./lexemes/symbols.ts";
import type { Meaning } from "./meaning.ts";
import { rules } from "./parsers/index.ts";
import { compilePattern } from "./pattern.ts";
import type { Found, Rule } from "./rule.ts";

/** A stretch of lexemes `[first, last]` with the meaning that a rule gives it. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Lexemes that the whole pattern matched, context included: the better founded of equal mentions has more. */
  readonly support: number;
  /** Place of the rule in the list. */
  readonly rank: number;
  readonly rule: Rule;
  readonly meaning: Meaning;
}

const compiled = rules.map((rule) => ({ rule, ...compilePattern(rule.pattern) }));

/** Rules by the symbols of which they need one. */
const byAnchor = new Map<string, number[]>();
compiled.forEach(({ anchors }, rank) => {
  for (const symbol of anchors) byAnchor.set(symbol, [...(byAnchor.get(symbol) ?? []), rank]);
});

/** The expressions of all rules, for the check against catastrophic backtracking. */
export const patterns = (): readonly RegExp[] => compiled.map(({ expression }) => expression);

/** The longest pattern reaches this many lexemes to either side of the word that starts the search. */
const margin = 14;

/** Stretches of lexemes around the words that start a search; half-open, disjoint. */
const windows = (lexemes: readonly Lexeme[]): readonly (readonly [from: number, to: number])[] => {
  const found: [number, number][] = [];
  lexemes.forEach(({ symbol }, at) => {
    if (!isTrigger(symbol)) return;
    const last = found.at(-1);
    if (last && at - margin <= last[1]) last[1] = Math.min(lexemes.length, at + margin);
    else found.push([Math.max(0, at - margin), Math.min(lexemes.length, at + margin)]);
  });
  return found;
};

const foundIn = (
  text: string,
  lexemes: readonly Lexeme[],
  base: number,
  match: RegExpExecArray,
): [Found, number, number] | null => {
  const groups = match.indices?.groups;
  const [from, to] = groups?.mention ?? [match.index, match.index + match[0].length];
  const first = lexemes[base + from];
  const last = lexemes[base + to - 1];
  if (!first || !last) return null;
  const item = (name: string): Lexeme | undefined => {
    const place = groups?.[name] ?? groups?.[`${name}_2`] ?? groups?.[`${name}_3`] ?? groups?.[`${name}_4`];
    return place ? lexemes[base + place[0]] : undefined;
  };
  const found: Found = {
    text: text.slice(first.start, last.end),
    value: (name) => item(name)?.value ?? Number.NaN,
    word: (name) => item(name)?.lower ?? "",
    before: lexemes[base + from - 1],
    after: lexemes[base + to],
    earlier: lexemes[base + from - 2],
    first,
    last,
  };
  return [found, base + from, base + to - 1];
};

/** Every mention that any rule sees; they may overlap. Nothing is tried where no word starts a search. */
export const propose = (text: string, lexemes: readonly Lexeme[]): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (const [base, end] of windows(lexemes)) {
    let line = "";
    const ranks = new Set<number>();
    for (let at = base; at < end; at++) {
      const symbol = lexemes[at]?.symbol ?? "";
      line += symbol;
      for (const rank of byAnchor.get(symbol) ?? []) ranks.add(rank);
    }
    for (const rank of ranks) {
      const entry = compiled[rank];
      if (!entry) continue;
      const { rule, expression } = entry;
      expression.lastIndex = 0;
      for (let match = expression.exec(line); match; match = expression.exec(line)) {
        const [found, first, last] = foundIn(text, lexemes, base, match) ?? [];
        const meaning = found && rule.means(found);
        if (meaning && first !== undefined && last !== undefined)
          candidates.push({ first, last, support: match[0].length, rank, rule, meaning });
        else expression.lastIndex = match.index + 1;
      }
    }
  }
  return candidates;
};
