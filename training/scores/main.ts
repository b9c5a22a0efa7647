import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { fitCurve } from "./fit.ts";
import { labelledClaims } from "./labelled.ts";

// node scripts/run.mjs training/scores/main: fits the curves of the scores to the claims that were read one by one.
const claims = await labelledClaims();
/** Tolls: on articles that the curve did not see it was further from the truth than the rules themselves. */
const asTheRulesSay = { bias: 0, rules: 1 };
const kinds = ["event", "toll", "state"] as const;
const rows = kinds.map((kind) => {
  const own = claims.filter((claim) => claim.kind === kind);
  console.log(`${kind}: ${own.length} claims, ${own.filter(({ right }) => right).length} right`);
  const curve = kind === "toll" ? asTheRulesSay : fitCurve(own);
  const weights = Object.entries(curve).map(([name, weight]) => `    ${name}: ${weight},\n`);
  return `  ${kind}: {\n${weights.join("")}  },`;
});
const head = `/** Weights of the curves of \`../calibrate.ts\`; written by \`node scripts/run.mjs training/scores/main\`. */
export const scoreWeights: Readonly<Record<"event" | "toll" | "state", Readonly<Record<string, number>>>> = {
`;
writeFileSync(join(packageRoot(), "src", "coding", "tables", "score-weights.ts"), `${head}${rows.join("\n")}\n};\n`);
