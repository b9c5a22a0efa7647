import { toLocalDate } from "../../core/date.ts";
import { countryOfCode, countryOfName } from "../../lexicon/countries.ts";
import type { Entity, EntityType } from "../../lexicon/entities.ts";
import type { Role } from "../../lexicon/roles.ts";
import { isBloc, isSector, type Sector } from "../../lexicon/sectors.ts";

/** A line that could not be read, with what to do about it. */
export interface LineProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
}

/** What a dictionary file gave: what was read, and the lines that were not. */
export interface ReadLexicon {
  readonly entities: readonly Entity[];
  readonly problems: readonly LineProblem[];
}

/** Fields of one CSV record (RFC 4180): quoted where they hold commas, quotes doubled inside. No field spans lines. */
export const fieldsOf = (line: string): readonly string[] => {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? "";
    if (quoted && letter === '"' && line[at + 1] === '"') {
      field += '"';
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === "," && !quoted) {
      fields.push(field.trim());
      field = "";
    } else field += letter;
  }
  return [...fields, field.trim()];
};

const columns = ["name", "country", "sectors", "from", "to", "aliases", "type", "office"] as const;
type Column = (typeof columns)[number];

const listOf = (cell: string): readonly string[] =>
  cell
    .split(/[;|]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** A code or a name of a country, or one of PLOVER's codes for bodies of no one country. */
const countryIn = (cell: string): string | null | undefined => {
  if (!cell) return null;
  return (
    countryOfCode(cell)?.alpha3 ?? countryOfName(cell) ?? (isBloc(cell.toUpperCase()) ? cell.toUpperCase() : undefined)
  );
};

const types: Readonly<Record<string, EntityType>> = {
  person: "person",
  organisation: "organisation",
  organization: "organisation",
  group: "organisation",
};

const readRow = (cell: (column: Column) => string): Entity | string => {
  const name = cell("name");
  if (!name) return "no name: every line needs one";
  const country = countryIn(cell("country"));
  if (country === undefined)
    return `"${cell("country")}" is no country: give a name, an ISO 3166-1 code, or UNO, EUR, IGO, NGO, IMG`;
  const codes = listOf(cell("sectors").toUpperCase());
  const wrong = codes.find((code) => !isSector(code));
  if (wrong) return `"${wrong}" is no PLOVER sector`;
  const sectors: readonly Sector[] = codes.filter(isSector);
  const badDate = (["from", "to"] as const).find((column) => cell(column) && !toLocalDate(cell(column)));
  if (badDate) return `${badDate} "${cell(badDate)}" is no date YYYY-MM-DD`;
  if (cell("from") && cell("to") && cell("from") >= cell("to")) return "from must be before to";
  const type = types[cell("type").toLowerCase()] ?? (cell("office") ? "person" : "organisation");
  const role: Role = {
    sectors,
    office: cell("office") || null,
    country: country ?? "",
    from: cell("from") || null,
    to: cell("to") || null,
  };
  return {
    name,
    title: name,
    names: [...new Set([name, ...listOf(cell("aliases"))])],
    type,
    country,
    roles: [role],
    eminent: false,
  };
};

/** Lines of one name are one entity: several offices, one after another. */
const merged = (rows: readonly Entity[]): readonly Entity[] => {
  const byName = new Map<string, Entity>();
  for (const row of rows) {
    const before = byName.get(row.name);
    byName.set(
      row.name,
      before
        ? { ...before, names: [...new Set([...before.names, ...row.names])], roles: [...before.roles, ...row.roles] }
        : row,
    );
  }
  return [...byName.values()];
};

/**
 * Reads a user's own actors: CSV with a header line that names the columns `name`, `country`, `sectors`, `from`, `to`,
 * `aliases` and, if wanted, `type` (person, organisation) and `office`. Lists inside a field are parted by `;`. A line that
 * cannot be read is told with its number, and the rest is read.
 */
export const readUserLexicon = (text: string): ReadLexicon => {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const header = fieldsOf(lines[0] ?? "").map((name) => name.toLowerCase());
  const at = (column: Column): number => header.indexOf(column);
  if (at("name") < 0)
    return {
      entities: [],
      problems: [
        { line: 1, problem: `no column "name": the header line names the columns, such as ${columns.join(",")}` },
      ],
    };
  const rows: Entity[] = [];
  const problems: LineProblem[] = [];
  lines.forEach((line, index) => {
    if (index === 0 || !line.trim()) return;
    const fields = fieldsOf(line);
    const row = readRow((column) => fields[at(column)] ?? "");
    if (typeof row === "string") problems.push({ line: index + 1, problem: row });
    else rows.push(row);
  });
  return { entities: merged(rows), problems };
};
