import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Candidate, candidatesOf, incidentFeatures } from "../src/coding/incident-templates/index.ts";
import { nodeResources, packageRoot } from "../src/pipeline/node-resources.ts";
import { analysisSteps } from "../src/pipeline/order.ts";
import { corpora } from "./gold-data.ts";
import { annotatedIncident, readIncidents, type SlotSpan, slotSpansOf } from "./gold-incidents.ts";
import type { Row } from "./relations/logistic.ts";
import { modelAsJson, trainLinear } from "./relations/relation-model.ts";

/** Incident types of MUC-4 that occur often enough to be learned. */
const kinds = ["attack", "bombing", "kidnapping", "arson", "robbery"];
const kindOptions = { epochs: 15, rate: 0.25, ridge: 1e-2, atLeast: 3 } as const;
const slotOptions = { epochs: 8, rate: 0.25, ridge: 3e-3, atLeast: 4 } as const;
/** Of reports without an incident, every so many phrases are enough to learn what fills no slot. */
const sparse = 6;

/** A phrase fills the slot whose name ends where it ends. */
const slotOf = ({ start, end }: Candidate, spans: readonly SlotSpan[]): string =>
  spans.find(
    (span) => span.start < end && start < span.end && Math.abs(span.end - end) <= 1 && span.start >= start - 12,
  )?.slot ?? "none";

/** Trains `models/incidents.json` on the MUC-4 training reports. */
export const trainIncidents = (say: (line: string) => void): void => {
  const steps = analysisSteps(nodeResources());
  const reports = readIncidents(join(corpora, "muc4", "train.jsonl"));
  const ofKind: { features: string[]; types: Set<string> }[] = [];
  const phrases: Row[] = [];
  reports.forEach((report, nth) => {
    const input = annotatedIncident(report, steps);
    const spans = slotSpansOf(report);
    ofKind.push({
      features: incidentFeatures(input),
      types: new Set(report.templates.map((one) => one.incident_type)),
    });
    candidatesOf(input).forEach((candidate, at) => {
      if (report.templates.length || (nth + at) % sparse === 0)
        phrases.push({ features: candidate.features, label: slotOf(candidate, spans) });
    });
  });
  const models = kinds.map((kind) => {
    const rows = ofKind.map(({ features, types }) => ({ features, label: types.has(kind) ? "yes" : "no" }));
    return `${JSON.stringify(kind)}:${modelAsJson(trainLinear(rows, kindOptions)).trim()}`;
  });
  const json = `{"kinds":{${models.join(",\n")}},\n"slots":${modelAsJson(trainLinear(phrases, slotOptions)).trim()}}\n`;
  writeFileSync(join(packageRoot(), "models", "incidents.json"), json);
  say(`models/incidents.json: ${reports.length} reports, ${phrases.length} phrases, ${json.length} bytes`);
};
