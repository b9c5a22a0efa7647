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
  readonly rule: Rule;
  readonly meaning: Meaning;
}

const compiled = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

/** The expressions of all rules, for the check against catastrophic backtracking. */
export const patterns = (): readonly RegExp[] => compiled.map(({ pattern }) => pattern);

const foundIn = (text: string, lexemes: readonly Lexeme[], match: RegExpExecArray, first: number, last: number): Found | null => {
  const start = lexemes[first];
  const end = lexemes[last];
  if (!start || !end) return null;
  const item = (name: string): Lexeme | undefined => {
    const place = match.indices?.groups?.[name];
    return place ? lexemes[place[0]] : undefined;
  };
  return {
    text: text.slice(start.start, end.end),
    value: (name) => item(name)?.value ?? Number.NaN,
    word: (name) => item(name)?.lower ?? "",
    before: lexemes[first - 1],
    after: lexemes[last + 1],
    earlier: lexemes[first - 2],
    first: start,
    last: end,
  };
};

/** Every mention that any rule sees; they may overlap. Nothing is tried where no word starts a search. */
export const propose = (text: string, lexemes: readonly Lexeme[]): readonly Candidate[] => {
  if (!lexemes.some(({ symbol }) => isTrigger(symbol))) return [];
  const line = lexemes.map(({ symbol }) => symbol).join("");
  const candidates: Candidate[] = [];
  for (const { rule, pattern } of compiled) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      if (match[0] === "") {
        pattern.lastIndex++;
        continue;
      }
      const [from, to] = match.indices?.groups?.["mention"] ?? [match.index, match.index + match[0].length];
      const found = foundIn(text, lexemes, match, from, to - 1);
      const meaning = found && rule.means(found);
      if (meaning) candidates.push({ first: from, last: to - 1, support: match[0].length, rule, meaning });
      else pattern.lastIndex = Math.max(match.index + 1, 1);
    }
  }
  return candidates;
};
