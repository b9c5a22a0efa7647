import { isTrigger, symbolOf, symbolsOf } from "./lexemes/symbols.ts";

/** A pattern over symbols, with the symbols of which one must be present for it to match. */
export interface Pattern {
  readonly expression: RegExp;
  readonly anchors: ReadonlySet<string>;
}

interface Item {
  readonly name: string | undefined;
  readonly members: readonly string[];
  readonly optional: boolean;
}

const readItem = (item: string): Item => {
  const optional = item.endsWith("?") && item.length > 1;
  const [, name, rest = ""] = /^(?:([a-z]\w*)=)?(.+)$/.exec(optional ? item.slice(0, -1) : item) ?? [];
  const words = rest === "/" ? [rest] : rest.split("/");
  const members = words.flatMap((word) => (/^[A-Z]{2,}$/.test(word) ? symbolsOf(word) : [symbolOf(word)]));
  return { name, members, optional };
};

/** What every match must hold: items and groups that are not optional, the most telling one first. */
const anchorsOf = (words: readonly string[]): ReadonlySet<string> => {
  const needed: Set<string>[] = [];
  let depth = 0;
  let group = new Set<string>();
  for (const word of words) {
    if (word === "(") {
      if (depth++ === 0) group = new Set();
    } else if (word === ")" || word === ")?") {
      if (--depth === 0 && word === ")") needed.push(group);
    } else if (!/^[[\]|]$/.test(word)) {
      const { members, optional } = readItem(word);
      if (depth > 0) for (const member of members) group.add(member);
      else if (!optional) needed.push(new Set(members));
    }
  }
  const quiet = (set: Set<string>): number => [...set].filter((symbol) => !isTrigger(symbol)).length;
  return needed.sort((a, b) => quiet(a) - quiet(b) || a.size - b.size)[0] ?? new Set();
};

/**
 * Patterns are written in words. Items are separated by blanks: `the` a word or sign, `MONTH` a class, `a/b` either,
 * `year=YEAR` an item whose lexeme the rule asks for, `x?` an item that may be missing, `( … | … )` and `( … )?` groups,
 * `[ … ]` the mention. The same name may stand in several alternatives. There is no repetition, so every pattern is
 * bounded by its own length.
 */
export const compilePattern = (pattern: string): Pattern => {
  const seen = new Map<string, number>();
  const unique = (name: string): string => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  };
  const words = pattern.trim().split(/\s+/);
  const source = words.map((word) => {
    if (word === "(") return "(?:";
    if (word === "[") return "(?<mention>";
    if (word === "]") return ")";
    if (word === "|" || word === ")" || word === ")?") return word;
    const { name, members, optional } = readItem(word);
    const set = members.length === 1 ? (members[0] ?? "") : `[${members.join("")}]`;
    const body = name ? `(?<${unique(name)}>${set})` : set;
    if (!optional) return body;
    return name ? `(?:${body})?` : `${body}?`;
  });
  return { expression: new RegExp(source.join(""), "dg"), anchors: anchorsOf(words) };
};
