import { HTTPException } from "hono/http-exception";
import { addTo, type LocalDate, toLocalDate } from "../../core/date.ts";
import type { Filter } from "../../core/record/filter.ts";
import { acledColumns, acledRegionNumbered, countryNamed } from "../../exchange/index.ts";
import { type Condition, isColumn, type Operator, operators, usualOperator } from "./conditions.ts";

/** What a request asks of the data: every group must be fulfilled by one of its conditions. */
export interface AcledQuery {
  readonly groups: readonly (readonly Condition[])[];
  readonly fields: readonly string[];
  readonly limit: number;
  /** From 1. */
  readonly page: number;
  readonly format: "json" | "csv";
  readonly monadic: boolean;
  /** Actor types as numbers, as in older files. */
  readonly numbers: boolean;
  /** What of the groups the record's own lists can look for. */
  readonly filter: Filter;
}

/** ACLED's own most rows of one answer, where a request names none. */
const usualLimit = 5000;
const mostConditions = 500;

/** Parameters that say nothing of the data: who asks, and wishes that our data cannot fulfil. */
const passedOver = new Set(["key", "email", "terms", "population", "access_token"]);
const about = new Set(["_format", "limit", "page", "fields", "export_type", "inter_num"]);

const wrong = (message: string): HTTPException => new HTTPException(400, { message });

const operatorNamed = (text: string | undefined, column: string): Operator => {
  if (!text) return usualOperator(column);
  const found = operators.find((operator) => operator === text.trim().toUpperCase());
  if (!found) throw wrong(`${column}_where is one of ${operators.join(" ")}`);
  return found;
};

/** Regions by their number, moments as seconds: what the rows hold. */
const asHeld = (column: string, value: string): string => {
  if (column === "region") return acledRegionNumbered(value) ?? value;
  if (column !== "timestamp") return value;
  const day = toLocalDate(value.slice(0, 10));
  return day && !/^\d+$/.test(value) ? String(Date.parse(`${day}T00:00:00Z`) / 1000) : value;
};

/** "A|B" is one of the two; "A:OR:country=B" too, and each part may be of another column. */
const groupOf = (column: string, text: string, where: (column: string) => string | undefined): readonly Condition[] =>
  text.split(":OR:").map((part) => {
    const [, named, rest] = /^([a-z_0-9]{2,40})=(.*)$/s.exec(part) ?? [];
    const of = named && isColumn(named) ? named : column;
    const operator = operatorNamed(where(of), of);
    const values = (of === named ? (rest ?? "") : part).split("|").map((value) => asHeld(of, value.trim()));
    if (operator === "BETWEEN" && values.length !== 2)
      throw wrong(`${of}: BETWEEN wants two values, as 2023-05-01|2023-06-30`);
    return { column: of, operator, values };
  });

const wholeNumber = (name: string, text: string | undefined, usual: number, least: number): number => {
  if (!text) return usual;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < least) throw wrong(`${name} is a whole number from ${least} on`);
  return value;
};

const fieldsOf = (text: string | undefined): readonly string[] => {
  const wanted = (text ?? "").split("|").filter(Boolean);
  const unknown = wanted.find((name) => !isColumn(name));
  if (unknown) throw wrong(`fields: there is no column ${unknown.slice(0, 40)}`);
  return wanted.length > 0 ? wanted : acledColumns;
};

/** The only condition of a group, where it has but one value to find. */
const alone = (groups: AcledQuery["groups"], column: string): Condition | undefined =>
  groups.find((group) => group.length === 1 && group[0]?.column === column)?.[0];

/** The days from the first to the one before the second within which every row of a condition lies. */
const daysOf = ({ operator, values }: Condition): { from?: LocalDate; to?: LocalDate } => {
  const [first = null, last = null] = values.map(toLocalDate);
  const next = (day: LocalDate): LocalDate => addTo(day, { days: 1 });
  if (!first || values.length !== (operator === "BETWEEN" ? 2 : 1)) return {};
  if (operator === "BETWEEN") return last ? { from: first, to: next(last) } : {};
  if (operator === "=") return { from: first, to: next(first) };
  if (operator === ">" || operator === ">=") return { from: first };
  return operator === "LIKE" ? {} : { to: next(first) };
};

const yearsOf = ({ operator, values: [year = "", ...more] }: Condition): { from?: LocalDate; to?: LocalDate } =>
  operator === "=" && more.length === 0 && /^[12]\d{3}$/.test(year)
    ? { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` }
    : {};

/** An event of several days stands under its middle one, so that the lists are asked for what overlaps. */
const filterOf = (groups: AcledQuery["groups"]): Filter => {
  const [date, year, country] = [alone(groups, "event_date"), alone(groups, "year"), alone(groups, "country")];
  const alpha3 =
    country?.operator === "=" && country.values.length === 1 ? countryNamed(country.values[0] ?? null) : null;
  return {
    status: "happened",
    ...(year ? yearsOf(year) : {}),
    ...(date ? daysOf(date) : {}),
    ...(alpha3 ? { country: alpha3 } : {}),
  };
};

const formatOf = (path: string, given: ReadonlyMap<string, string>): "json" | "csv" => {
  const named = /\.(csv|json)$/.exec(path)?.[1] ?? given.get("_format") ?? given.get("export_type") ?? "json";
  if (named === "csv") return "csv";
  if (named === "xml" || named === "txt") throw wrong("_format is json or csv");
  return "json";
};

/**
 * The common read parameters of ACLED's API (https://acleddata.com/api-documentation) as they stand in a query string.
 * A parameter that is neither one of them nor a column is an error, since what it was to leave out would come all the same.
 */
export const readAcledQuery = (path: string, search: URLSearchParams): AcledQuery => {
  const given = new Map([...search].map(([name, value]) => [name.toLowerCase(), value]));
  const columns = [...given.keys()].filter(
    (name) => !passedOver.has(name) && !about.has(name) && !name.endsWith("_where"),
  );
  const unknown = columns.find((name) => !isColumn(name));
  if (unknown) throw wrong(`there is no parameter ${unknown.slice(0, 40)}`);
  const groups = columns
    .filter((column) => given.get(column)?.trim())
    .map((column) => groupOf(column, given.get(column) ?? "", (of) => given.get(`${of}_where`)));
  if (groups.reduce((sum, group) => sum + group.length, 0) > mostConditions) throw wrong("too many conditions");
  return {
    groups,
    fields: fieldsOf(given.get("fields")),
    limit: wholeNumber("limit", given.get("limit"), usualLimit, 0),
    page: wholeNumber("page", given.get("page"), 1, 1),
    format: formatOf(path, given),
    monadic: given.get("export_type") === "monadic",
    numbers: given.get("inter_num") === "1",
    filter: filterOf(groups),
  };
};
