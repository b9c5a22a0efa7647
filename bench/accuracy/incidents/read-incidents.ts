import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type MainTollWeights, reportOf } from "../../../src/coding/main-toll/index.ts";
import { tolls } from "../../../src/coding/tolls/index.ts";
import type { Article } from "../../../src/core/contract/article.ts";
import { toLocalDate } from "../../../src/core/date.ts";
import { sha256Hex } from "../../../src/core/ids.ts";
import { languageComponents } from "../../../src/language/index.ts";
import { packageRoot } from "../../../src/pipeline/node-resources.ts";
import { annotate, step } from "../../../src/pipeline/run.ts";
import { quantity } from "../../../src/quantity/index.ts";
import { time } from "../../../src/time/index.ts";
import { type Example, exampleOf } from "../../../training/main-toll/example.ts";
import { readJsonLines } from "../../jsonl.ts";

interface IncidentRow {
  readonly doc_id: string;
  readonly incident_id: string;
  readonly title: string | null;
  readonly dct: string | null;
  readonly text: string;
  readonly gold: { readonly killed?: number; readonly injured?: number } | null;
}

/** Longer pages are archives and comment threads; the report itself stands at their head. */
const longest = 12_000;

/** The title stands above its text, as on the page. */
const articleOf = ({ doc_id: id, title, dct, text: body }: IncidentRow): Article => {
  const text = `${title ?? ""}\n\n${body}`.slice(0, longest);
  const published = dct === null ? null : toLocalDate(dct);
  return { id, title, publisher: null, url: null, published, lang: "en", sha256: sha256Hex(text), text };
};

/** Every report with a registered toll, read by the steps that toll claims need, as an example of the main-toll model. */
export const readIncidents = (file: string, say: (line: string) => void): readonly Example[] => {
  const { language } = languageComponents(readFileSync(join(packageRoot(), "models", "language.bin")));
  const steps = [step(language), step(time), step(quantity), step(tolls)];
  const rows = readJsonLines<IncidentRow>(file).flatMap((row) => {
    const killed = row.gold?.killed;
    const injured = row.gold?.injured;
    return killed === undefined || injured === undefined ? [] : [{ row, gold: { killed, injured } }];
  });
  return rows.map(({ row, gold }, at) => {
    if (at % 500 === 0) say(`  ${at} of ${rows.length} reports read`);
    const article = articleOf(row);
    const { tokens, tolls: claims } = annotate(steps, article);
    const titleEnd = article.text.indexOf("\n\n");
    return exampleOf(reportOf({ tokens, tolls: claims, titleEnd: Math.max(0, titleEnd) }), gold, row.incident_id);
  });
};

export const weightsFile = (): string => join(packageRoot(), "models", "main-toll.json");

export const readWeights = (): MainTollWeights => JSON.parse(readFileSync(weightsFile(), "utf8"));
