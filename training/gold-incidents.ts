import { readJsonLines } from "../bench/jsonl.ts";
import { type SlotName, slotNames, type TemplateInput } from "../src/coding/incident-templates/index.ts";
import { bareArticle } from "../src/core/bare-article.ts";
import { annotate, type Step } from "../src/pipeline/run.ts";

/** One MUC-4 report in GTT form: every slot holds entities, every entity its names with their offsets. */
export interface GoldIncidents {
  readonly docid: string;
  readonly doctext: string;
  readonly templates: readonly (Readonly<Record<SlotName, readonly (readonly (readonly [string, number])[])[]>> & {
    readonly incident_type: string;
  })[];
}

export const readIncidents = (file: string): GoldIncidents[] => readJsonLines<GoldIncidents>(file);

/** The annotated report, up to the layers that templates need. */
export const annotatedIncident = ({ docid, doctext }: GoldIncidents, steps: readonly Step[]): TemplateInput => {
  const article = bareArticle(docid, doctext);
  return annotate(steps, article, { until: ["actors", "names"] });
};

export interface SlotSpan {
  readonly slot: SlotName;
  readonly start: number;
  readonly end: number;
}

/** Every place where a gold name stands in the report. */
export const slotSpansOf = ({ doctext, templates }: GoldIncidents): SlotSpan[] =>
  templates.flatMap((template) =>
    slotNames.flatMap((slot) =>
      template[slot].flat().flatMap(([name]) => {
        const spans: SlotSpan[] = [];
        for (let start = doctext.indexOf(name); start >= 0 && name; start = doctext.indexOf(name, start + 1))
          spans.push({ slot, start, end: start + name.length });
        return spans;
      }),
    ),
  );
