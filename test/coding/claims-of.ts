import type { Annotated } from "../../src/core/annotation.ts";
import type { StateClaim, TollClaim } from "../../src/core/contract/claim.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { annotate } from "../../src/pipeline/run.ts";

const steps = analysisSteps(nodeResources());
export const published = "2024-03-15";

/** The text through the whole pipeline, as news of 15 March 2024. */
export const claimsOf = (text: string): Annotated =>
  annotate(steps, { id: "a", title: null, publisher: null, url: null, published, lang: "en", sha256: "0", text });

export const tollLine = ({ measure, min, best, max, words, side, claimant, partOf, asOf, event }: TollClaim): string =>
  `  ${measure} ${min ?? ""}..${max ?? ""} best ${best ?? "-"} "${words?.text ?? ""}": ${side.text}${claimant ? `, says ${claimant.text}` : ""}${partOf ? ", a part" : ""}${asOf === published ? "" : `, as of ${asOf}`}${event ? ", of an event" : ""}`;

export const stateLine = ({ property, subject, object, value, words, place, asOf, claimant }: StateClaim): string => {
  const told =
    typeof value === "string"
      ? value
      : `${value.min ?? ""}..${value.maxExclusive ? "<" : ""}${value.max ?? ""} best ${value.best ?? "-"} ${value.unit}`;
  return `  ${property}: ${subject.text} = ${told} "${words?.text ?? ""}"${object ? ` / ${object.text}` : ""}${place ? ` at ${place.name}` : ""}${claimant ? `, says ${claimant.text}` : ""}${asOf === published ? "" : `, as of ${asOf}`}`;
};
