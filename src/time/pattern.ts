import { symbolOf, symbolsOf } from "./lexemes/symbols.ts";

/**
 * Patterns are written in words. Items are separated by blanks: `the` a word or sign, `MONTH` a class, `a/b` either,
 * `year=YEAR` an item whose lexeme the rule asks for, `x?` an item that may be missing, `( … | … )` and `( … )?` groups.
 * There is no repetition, so every pattern is bounded by its own length.
 */
export const compilePattern = (pattern: string): RegExp => {
  const source = pattern
    .trim()
    .split(/\s+/)
    .map((item) => {
      if (item === "(") return "(?:";
      if (item === "[") return "(?<mention>";
      if (item === "]") return ")";
      if (item === "|" || item === ")" || item === ")?") return item;
      const optional = item.endsWith("?") && item.length > 1;
      const [, name, rest = ""] = /^(?:([a-z]\w*)=)?(.+)$/.exec(optional ? item.slice(0, -1) : item) ?? [];
      const members = (rest === "/" ? [rest] : rest.split("/")).flatMap((word) => (/^[A-Z]{2,}$/.test(word) ? symbolsOf(word) : [symbolOf(word)]));
      const set = members.length === 1 ? (members[0] ?? "") : `[${members.join("")}]`;
      const body = name ? `(?<${name}>${set})` : set;
      return optional ? (name ? `(?:${body})?` : `${body}?`) : body;
    })
    .join("");
  return new RegExp(source, "dg");
};
