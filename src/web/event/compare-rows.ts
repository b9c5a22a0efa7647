import type { Toll } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { type Field, fieldsOfClaim } from "../article/claim-fields.ts";

/** One line of the comparison: what each report says of one thing. */
export interface CompareRow {
  readonly label: string;
  /** Per report, in the order of `reports`: the fields that say it, each with its claim. */
  readonly cells: readonly (readonly { readonly field: Field; readonly item: ClaimItem }[])[];
  /** True where two reports that say it do not say the same. */
  readonly differs: boolean;
}

export interface Comparison {
  /** Articles, the earliest published first. */
  readonly reports: readonly ClaimItem["article"][];
  readonly rows: readonly CompareRow[];
}

/** A toll stands in the line of the side that it was reconciled to, so that "30 soldiers" and "KFOR troops" meet. */
const labelOf = (item: ClaimItem, field: Field, tolls: readonly Toll[]): string => {
  const { claim } = item;
  if (claim.kind !== "toll") return field.label;
  if (field.role !== "count") return "";
  const held = tolls.find(({ voices }) => voices.some((voice) => voice.claim === claim.id));
  return `${field.label}: ${held?.side.name ?? claim.side.name}`;
};

/** What a value says, without what is only said beside it: a country, an implied day. */
const coreOf = (value: string): string => (value.split(" (")[0] ?? value).split(",")[0]?.toLowerCase() ?? "";

/** Words that tell an event always differ; what they tell may not. */
const free: ReadonlySet<string> = new Set(["trigger", "claimant"]);

/** Two reports differ where both say something and share nothing. */
const differ = (cells: CompareRow["cells"]): boolean => {
  const said = cells
    .filter((cell) => cell.length && cell.every(({ field }) => !free.has(field.role)))
    .map((cell) => new Set(cell.map(({ field }) => coreOf(field.value))));
  return said.some((one, at) => said.slice(at + 1).some((other) => [...one].every((value) => !other.has(value))));
};

/** Lays the claims of an event side by side: a column a report, a line a field; a toll has a line a side. */
export const compare = (claims: readonly ClaimItem[], tolls: readonly Toll[]): Comparison => {
  const byId = new Map(claims.map(({ article }) => [article.id, article]));
  const reports = [...byId.values()].sort((a, b) =>
    `${a.published ?? "9999"} ${a.id}` < `${b.published ?? "9999"} ${b.id}` ? -1 : 1,
  );
  const lines = new Map<string, { field: Field; item: ClaimItem }[][]>();
  for (const item of claims) {
    const column = reports.findIndex(({ id }) => id === item.article.id);
    for (const field of fieldsOfClaim(item.claim)) {
      const label = labelOf(item, field, tolls);
      if (!label) continue;
      const line = lines.get(label) ?? reports.map(() => []);
      const cell = line[column];
      if (cell && !cell.some((known) => known.field.value === field.value)) cell.push({ field, item });
      lines.set(label, line);
    }
  }
  const rows = [...lines].map(([label, cells]): CompareRow => ({ label, cells, differs: differ(cells) }));
  return { reports, rows };
};
