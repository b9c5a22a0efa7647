import { addTo, type LocalDate, toLocalDate } from "../../core/date.ts";
import type { Agent } from "../../lexicon/agents.ts";
import type { Entity } from "../../lexicon/entities.ts";
import type { Role } from "../../lexicon/roles.ts";
import { readCameoActor } from "./cameo-codes.ts";
import type { LineProblem, ReadLexicon } from "./user-lexicon.ts";

/** "BOUTROS_BOUTROS-GHALI_" with words joined by _ , in capitals: as a name of the news. */
const nameOf = (written: string): string =>
  written
    .replace(/^\+/, "")
    .replace(/_+$/, "")
    .split(/[_ ]+/)
    .filter(Boolean)
    .map((word) => word.replace(/[^-']+/g, (part) => part.charAt(0) + part.slice(1).toLowerCase()))
    .join(" ");

/** YYMMDD, YYYYMMDD or YYYY-MM-DD; two-digit years from 31 on are of the last century, as TABARI reads them. */
const dateOf = (written: string): LocalDate | null => {
  const digits = written.replaceAll("-", "");
  if (!/^(?:\d{6}|\d{8})$/.test(digits)) return null;
  const short = digits.length === 6;
  const year = short
    ? Number(digits.slice(0, 2)) + (Number(digits.slice(0, 2)) > 30 ? 1900 : 2000)
    : Number(digits.slice(0, 4));
  const at = short ? 2 : 4;
  return toLocalDate(`${String(year).padStart(4, "0")}-${digits.slice(at, at + 2)}-${digits.slice(at + 2, at + 4)}`);
};

/** "[GOV <20010101]", "[GOV 010101-050101]", "[GOV >050101]": a code with the days between which it holds. */
const readRole = (inside: string): Role | null => {
  const [code = "", when = ""] = inside.trim().split(/\s+/, 2);
  if (!/^[A-Za-z]{2,15}$/.test(code)) return null;
  const { country, sectors } = readCameoActor(code);
  const role = { sectors, office: null, country: country ?? "" };
  if (!when) return { ...role, from: null, to: null };
  const [one = "", two] = when.replace(/^[<>]/, "").split(/(?<=\d)-(?=\d{6})/);
  const from = dateOf(one);
  if (!from) return null;
  if (when.startsWith("<")) return { ...role, from: null, to: from };
  if (when.startsWith(">")) return { ...role, from, to: null };
  const last = two ? dateOf(two) : null;
  return last ? { ...role, from, to: addTo(last, { days: 1 }) } : null;
};

interface Draft {
  readonly names: string[];
  readonly roles: Role[];
}

const entityOf = ({ names, roles }: Draft): Entity => {
  const name = names[0] ?? "";
  const country = roles.find((role) => role.country)?.country ?? null;
  return { name, title: name, names: [...new Set(names)], type: "organisation", country, roles, eminent: false };
};

/** Longer lines are no dictionary lines. */
const longestLine = 2000;

const withoutComment = (line: string): string => {
  const at = line.search(/[#;]/);
  return (at < 0 ? line : line.slice(0, at)).slice(0, longestLine).trim();
};

/**
 * Reads a PETRARCH or TABARI actor dictionary: `NAME_OF_ACTOR [CODE]` or `[CODE date-date]`, synonyms on lines that begin
 * with `+`, codes of other days on lines that begin with a tab or `[`, comments after `#` or `;` (PETRARCH-2 dictionary
 * formats; Schrodt, TABARI manual).
 */
export const readPetrarchActors = (text: string): ReadLexicon => {
  const drafts: Draft[] = [];
  const problems: LineProblem[] = [];
  text.split(/\r?\n/).forEach((whole, index) => {
    const line = withoutComment(whole);
    if (!line || line.startsWith("<")) return;
    const name = nameOf(line.replace(/\[[^\]]*\].*$/, "").trim());
    const inside = [...line.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1] ?? "");
    const roles = inside.map(readRole);
    const current = drafts.at(-1);
    const bad = inside.find((_, at) => roles[at] === null);
    if (bad !== undefined) problems.push({ line: index + 1, problem: `"[${bad}]" is no CAMEO code with dates` });
    const read = roles.filter((role) => role !== null);
    if (line.startsWith("+") && current) {
      if (name) current.names.push(name);
      current.roles.push(...read);
    } else if (!name && current) current.roles.push(...read);
    else if (name) drafts.push({ names: [name], roles: read });
    else problems.push({ line: index + 1, problem: "a code stands before any name" });
  });
  return { entities: drafts.filter(({ roles }) => roles.length).map(entityOf), problems };
};

/**
 * Reads a PETRARCH agent dictionary: `NOUN_PHRASE {PLURAL} [~CODE]`; `{}` is for none, no braces for a plural in S, and
 * `!MINIST! = ...` substitution sets are put in where they are named.
 */
export const readPetrarchAgents = (text: string): { agents: readonly Agent[]; problems: readonly LineProblem[] } => {
  const agents: Agent[] = [];
  const problems: LineProblem[] = [];
  const sets = new Map<string, readonly string[]>();
  text.split(/\r?\n/).forEach((whole, index) => {
    const line = withoutComment(whole);
    if (!line) return;
    const set = /^(![A-Z_]+!)\s*=\s*(.*)$/.exec(line);
    if (set?.[1]) {
      sets.set(
        set[1],
        (set[2] ?? "")
          .split(",")
          .map((each) => each.trim())
          .filter(Boolean),
      );
      return;
    }
    const parts = /^([^[{]+?)\s*(?:\{([^}]*)\})?\s*\[~?([A-Za-z]+)\]/.exec(line);
    const sectors = parts ? readCameoActor(parts[3] ?? "").sectors : [];
    if (!parts || !sectors.length) {
      problems.push({ line: index + 1, problem: "no agent with a sector code: NOUN_PHRASE {PLURAL} [~CODE]" });
      return;
    }
    for (const noun of phrasesOf(parts[1] ?? "", sets)) agents.push({ noun: low(noun), sectors, type: "person" });
    if (parts[2]) agents.push({ noun: low(parts[2]), sectors, type: "group" });
  });
  return { agents, problems };
};

const low = (written: string): string => written.replaceAll("_", " ").trim().toLowerCase();

const phrasesOf = (written: string, sets: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  for (const [name, members] of sets)
    if (written.includes(name)) return members.map((member) => written.replace(name, member));
  return [written];
};
