import { analysisSteps } from "../pipeline/order.ts";
import type { Step } from "../pipeline/run.ts";
import { tellingSteps } from "../pipeline/telling-steps.ts";
import { loadResources } from "./load-resources.ts";
import type { Answer, Request } from "./messages.ts";
import { readText } from "./read-text.ts";

const answer = (message: Answer): void => postMessage(message);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let steps: Promise<readonly Step[]> = Promise.reject(new Error("not started"));
steps.catch(() => {});

const start = async (folder: string): Promise<readonly Step[]> => {
  const ready = analysisSteps(
    await loadResources(folder, (loaded, total) => answer({ kind: "loading", loaded, total })),
  );
  answer({ kind: "ready" });
  return ready;
};

/** The analysis in a browser: a text comes in, its claims go out, and nothing leaves the machine. */
addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.kind === "start") {
    steps = start(data.folder);
    steps.catch((error: unknown) => answer({ kind: "failed", id: null, reason: reasonOf(error) }));
    return;
  }
  steps
    .then((ready) => {
      const telling = tellingSteps(ready, (reached) => answer({ kind: "reached", id: data.id, reached }));
      return readText(telling, data, () => performance.now());
    })
    .then(
      (reading) => answer({ kind: "read", id: data.id, reading }),
      (error: unknown) => answer({ kind: "failed", id: data.id, reason: reasonOf(error) }),
    );
});
