import { Command } from "commander";
import { type ClaimDifference, compareCodings } from "../../coding/index.ts";
import { type Coded, codedSchema } from "../../core/contract/analysis.ts";
import type { Claim } from "../../core/contract/claim.ts";
import { Refusal } from "../../core/errors.ts";
import { daysOff, sameTownKm } from "../../linking/index.ts";
import { type CompareOptions, compareRecordWith, parseMeasure } from "../compare-with-outside.ts";
import { addFilterOptions } from "../filter-options.ts";
import { linesOf } from "../input/lines.ts";
import { examine } from "../input/open-file.ts";
import { outcome, writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";

const codedOf = (line: string): Coded => {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    throw new Refusal("bad-json");
  }
  const checked = codedSchema.safeParse(given);
  if (!checked.success) throw new Refusal("no-coding");
  return checked.data;
};

const readCodings = async (file: string): Promise<Coded[]> => {
  const found: Coded[] = [];
  try {
    await examine(file);
    for await (const numbered of linesOf(file)) {
      if ("refusal" in numbered) throw numbered.refusal;
      found.push(codedOf(numbered.line));
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    outcome.refuse(file, error);
  }
  return found;
};

const nameOf = (claim: Claim | null): string => {
  if (!claim) return "";
  const what = claim.kind === "event" ? claim.type : claim.kind === "toll" ? claim.measure : claim.property;
  return `${claim.kind} ${what} "${claim.quote.replaceAll(/\s+/g, " ").slice(0, 100)}"`;
};

const fieldLine = ({ first, second }: ClaimDifference, field: string): string => {
  const value = (claim: Claim | null): string =>
    JSON.stringify(claim ? new Map<string, unknown>(Object.entries(claim)).get(field) : null) ?? "nothing";
  return `    ${field}: ${value(first)} → ${value(second)}`;
};

const asText = (difference: ClaimDifference): string => {
  const { kind, first, second, fields } = difference;
  if (kind === "only-first") return `- ${nameOf(first)}`;
  if (kind === "only-second") return `+ ${nameOf(second)}`;
  return [`~ ${nameOf(second)}`, ...fields.map((field) => fieldLine(difference, field))].join("\n");
};

const compareFiles = async (one: string, two: string, json: boolean): Promise<void> => {
  const differences = compareCodings(await readCodings(one), await readCodings(two));
  const count = (kind: ClaimDifference["kind"]): number => differences.filter((each) => each.kind === kind).length;
  for (const each of differences)
    if (json) await writeLine(JSON.stringify(each));
    else if (each.kind !== "same") await writeLine(asText(each));
  if (!json)
    await writeLine(
      `${count("same")} the same, ${count("changed")} changed, ${count("only-first")} only in the first, ${count("only-second")} only in the second`,
    );
};

export const compare = addFilterOptions(
  new Command("compare")
    .description("compare two codings claim by claim, or the record with what others coded, event by event")
    .argument("[first]", "output of sitrep code --json")
    .argument("[second]", "output of sitrep code --json, of the same articles")
    .option("--json", "one JSON object a line; what is the same too")
    .option("--with <file>", "events that others coded: a file in a format of sitrep export, or the id of a set")
    .option("--within <days>", "with --with: days that two codings of one event may lie apart", parseMeasure, daysOff)
    .option("--distance <km>", "with --with: kilometres that they may", parseMeasure, sameTownKm)
    .option("--demo", "with --with: the bundled corpus instead of the record"),
)
  .addOption(storeOption())
  .addHelpText(
    "after",
    "\nExamples:\n  sitrep compare before.jsonl after.jsonl\n  sitrep compare --with acled.csv --country XKX --from 2023-05-01 --to 2023-07-01",
  )
  .action(
    async (
      one: string | undefined,
      two: string | undefined,
      options: CompareOptions & { with?: string } & Readonly<Record<string, unknown>>,
      command: Command,
    ) => {
      if (options.with !== undefined && one === undefined) return compareRecordWith(options.with, options);
      if (one === undefined || two === undefined || options.with !== undefined)
        return command.error("error: give two codings, or --with and a file");
      return compareFiles(one, two, options.json ?? false);
    },
  );
