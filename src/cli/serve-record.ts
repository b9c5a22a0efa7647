import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BaseMap, createApp, type Listening, listen } from "../api/index.ts";
import type { RecordStore } from "../core/record/store.ts";
import { analyse } from "../pipeline/analyse.ts";
import { analysisVersion } from "../pipeline/analysis-version.ts";
import { nodeResources, packageRoot } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import { placeLabels } from "../pipeline/place-labels.ts";
import type { Resources } from "../pipeline/resources.ts";

const loopback = ["localhost", "127.0.0.1", "::1"];

/** Names under which a server on this address may be asked. One that is open to a network is asked by any. */
const namesFor = (host: string): readonly string[] => (loopback.includes(host) ? loopback : ["*"]);

export interface Serving {
  readonly host: string;
  readonly port: number;
  readonly resources?: Resources;
  /** In place of the bundled base map. */
  readonly baseMap?: BaseMap | undefined;
}

/** The API and the page over a record, until closed. Throws the refusal `port-taken`. */
export const serveRecord = (
  store: RecordStore,
  { host, port, resources = nodeResources(), baseMap }: Serving,
): Promise<Listening> => {
  const steps = analysisSteps(resources);
  const page = join(packageRoot(), "dist", "web");
  const app = createApp({
    store,
    analysis: analysisVersion(resources),
    hosts: namesFor(host),
    analyse: async (article) => analyse(steps, article),
    placesIn: placeLabels(resources.gazetteer),
    ...(baseMap ? { baseMap } : {}),
    ...(existsSync(join(page, "index.html")) ? { page } : {}),
  });
  return listen(app, { host, port });
};

/** Resolves when the user asks the process to end. */
export const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
