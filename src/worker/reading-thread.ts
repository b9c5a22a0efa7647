import { parentPort } from "node:worker_threads";
import type { Article } from "../core/contract/article.ts";
import { analyse } from "../pipeline/analyse.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import { tellingSteps } from "../pipeline/telling-steps.ts";
import type { FromThread } from "./read-apart.ts";

const answer = (message: FromThread): void => parentPort?.postMessage(message);
const steps = tellingSteps(analysisSteps(nodeResources()), (reached) => answer({ kind: "reached", reached }));

/** One article at a time: what it claims goes back, and on the way how far the reading has come. */
parentPort?.on("message", (article: Article) => {
  try {
    const { claims, note } = analyse(steps, article);
    answer({ kind: "read", read: { claims, ...(note ? { note } : {}) } });
  } catch (error) {
    answer({ kind: "failed", cause: error instanceof Error ? error.message : String(error) });
  }
});
