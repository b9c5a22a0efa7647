import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TemplateModels, templatesOf } from "../../src/coding/incident-templates/index.ts";
import { readLinearModel } from "../../src/coding/relate/index.ts";
import type { Annotated } from "../../src/core/annotation.ts";
import { bareArticle } from "../../src/core/bare-article.ts";
import { nodeResources, packageRoot } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { annotate, type Step } from "../../src/pipeline/run.ts";
import { annotatedIncident, type GoldIncidents, readIncidents } from "../../training/gold-incidents.ts";
import type { Bench } from "../bench.ts";
import { readJsonLines } from "../jsonl.ts";
import { addSlots, bodyOf, datelineOf, noSlotCounts, type SlotReport, slotFigures } from "./muc4/report-slots.ts";
import {
  addCeaf,
  addTemplates,
  type Entity,
  f1Of,
  noCounts,
  type SlotName,
  slotNames,
  type Template,
} from "./template-scores.ts";

const shipped = (): TemplateModels => {
  const { kinds, slots }: { kinds: Record<string, unknown>; slots: unknown } = JSON.parse(
    readFileSync(join(packageRoot(), "models", "incidents.json"), "utf8"),
  );
  return {
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, model]) => [kind, readLinearModel(model)])),
    slots: readLinearModel(slots),
  };
};

const template = (incident_type: string, entities: (slot: SlotName) => readonly Entity[]): Template => ({
  incident_type,
  slots: {
    PerpInd: entities("PerpInd"),
    PerpOrg: entities("PerpOrg"),
    Target: entities("Target"),
    Victim: entities("Victim"),
    Weapon: entities("Weapon"),
  },
});

const goldOf = ({ templates }: GoldIncidents): Template[] =>
  templates.map((one) =>
    template(one.incident_type, (slot) => one[slot].map((names) => names.map(([name]) => name.toLowerCase()))),
  );

const readWhole = (text: string, published: string | null, steps: readonly Step[]): Annotated => {
  return annotate(steps, bareArticle("report", text, published));
};

/** The original templates stand beside a file in GTT form: "dev-slots.jsonl" beside "dev.jsonl". */
const slotReports = (file: string): readonly SlotReport[] => {
  const beside = file.replace(/\.jsonl$/, "-slots.jsonl");
  return existsSync(beside) ? readJsonLines<SlotReport>(beside) : [];
};

/**
 * MUC-4 incident templates in GTT form: template F1 and CEAF-REE. The model was trained on the training reports only. Where
 * the original templates are at hand, also the share of their dates, locations, victims' effects and numbers that a claim tells.
 */
export const muc4: Bench = {
  name: "muc4",
  data: ["muc4/dev.jsonl"],
  run: async (files, say) => {
    const steps = analysisSteps(nodeResources());
    const models = shipped();
    const all = noCounts();
    const ceaf = noCounts();
    const slots = noSlotCounts();
    for (const original of files.flatMap(slotReports)) {
      const { events, tolls } = readWhole(bodyOf(original.raw), datelineOf(original.raw), steps);
      addSlots(slots, original, [...events, ...tolls]);
    }
    for (const report of files.flatMap(readIncidents)) {
      const found = templatesOf(annotatedIncident(report, steps), models).map(({ type, slots }) =>
        template(type, (slot) => slots[slot].map((name) => [name])),
      );
      const gold = goldOf(report);
      addTemplates(all, found, gold);
      addCeaf(ceaf, found, gold);
    }
    say(
      `templates and fillers: ${all.hits} right of ${all.found} found, ${all.gold} gold; entities: ${ceaf.hits} of ${ceaf.found}, ${ceaf.gold} gold`,
    );
    say(`slots: ${slotNames.join(", ")}`);
    return { template_f1: f1Of(all), ceaf_ree: f1Of(ceaf), ...slotFigures(slots) };
  },
};
