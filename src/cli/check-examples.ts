import { makeArticle } from "../article/index.ts";
import type { Codebook } from "../coding/index.ts";
import { analyse } from "../pipeline/analyse.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import { outcome, writeLine } from "./outcome.ts";

const ofUser = "coding/own-";

/**
 * Codes the example of every frame that a user's codebook adds and writes one line each: whether a claim comes out by that
 * frame, and else what does. Remembers an exit code of 1 where one fails or has no example.
 */
export const checkExamples = async (codebook: Codebook): Promise<void> => {
  const steps = analysisSteps(nodeResources(), { codebook });
  const own = codebook.frames.filter(({ id }) => id.startsWith(ofUser));
  let failed = 0;
  for (const { id, pattern, type, example } of own) {
    const claims = example ? analyse(steps, await makeArticle({ text: example })).claims : [];
    const right = claims.some((claim) => claim.kind === "event" && claim.by === id && claim.type === type);
    if (!right) failed++;
    const events = claims.flatMap((claim) => (claim.kind === "event" ? `${claim.type} by ${claim.by}` : []));
    const why = example === "" ? "it has no example" : `coded as ${events.join(", ") || "no event"}`;
    await writeLine(right ? `right  ${pattern}` : `wrong  ${pattern}\n       ${example}\n       ${why}`);
  }
  await writeLine(`${own.length - failed} of ${own.length} examples are coded by their frame`);
  if (failed) outcome.someRefused();
};
