import type { NameLabel } from "../../core/annotation.ts";
import { countryOfName, countryOfSeat, countrySenses } from "../../lexicon/countries.ts";
import { entities } from "../../lexicon/entities.ts";
import { cityRows } from "../../lexicon/tables/cities.ts";

/** What the lexicon's entities are to a reader of names; peoples are no names. */
const labelOf = { person: "person", organisation: "organisation", people: undefined, region: "place" } as const;

const readLabels = (): ReadonlyMap<string, NameLabel | undefined> => {
  const labels = new Map<string, NameLabel | undefined>();
  const add = (name: string, label: NameLabel | undefined): void => {
    labels.set(name, labels.has(name) && labels.get(name) !== label ? undefined : label);
  };
  for (const { names, type } of entities) for (const name of names) add(name, labelOf[type]);
  for (const row of cityRows.trim().split("\n"))
    for (const town of row.split("\t")[1]?.split("|") ?? []) add(town, "place");
  return labels;
};
let labels: ReadonlyMap<string, NameLabel | undefined> | undefined;

/** The label that all bearers of a name in the lexicon share; undefined where it knows none or several. */
export const labelInLexicon = (name: string): NameLabel | undefined => {
  labels ??= readLabels();
  const plain = name.replace(/^the /u, "").replaceAll("’", "'");
  if (countryOfName(plain) || countryOfSeat(plain)) return labels.get(plain) ?? "place";
  if (countrySenses(plain).some(({ as }) => as === "government" || as === "parliament")) return "organisation";
  return labels.get(plain);
};
