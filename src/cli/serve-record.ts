import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BaseMap, createApp, type Listening, listen } from "../api/index.ts";
import { assistantOverHttp } from "../assistants/index.ts";
import { Refusal } from "../core/errors.ts";
import type { RecordStore } from "../core/record/store.ts";
import { analyse } from "../pipeline/analyse.ts";
import { analysisVersion, packageVersion } from "../pipeline/analysis-version.ts";
import { namedPlaces } from "../pipeline/named-places.ts";
import { nodeResources, packageRoot } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import { placeLabels } from "../pipeline/place-labels.ts";
import type { Resources } from "../pipeline/resources.ts";
import { askParts, makeMetrics } from "../telemetry/index.ts";
import { readApart } from "../worker/index.ts";
import { linkReadings } from "./stream/link-readings.ts";

/** Characters from which on a text is read apart: it would hold up everybody else for a second or more. */
const longText = 20_000;

const loopback = ["localhost", "127.0.0.1", "::1"];

/** Names under which a server on this address may be asked. One that is open to a network is asked by any. */
const namesFor = (host: string, names: readonly string[]): readonly string[] =>
  loopback.includes(host) ? [...loopback, ...names] : ["*"];

export interface Serving {
  readonly host: string;
  readonly port: number;
  /** Host names that a proxy in front of this machine asks for. */
  readonly names?: readonly string[];
  /** Asks for a token although only this machine can reach the server. */
  readonly requireToken?: boolean;
  /** Requests that a token may make in a minute where tokens are needed; 0 for no limit. */
  readonly perMinute?: number;
  readonly resources?: Resources;
  /** Private hosts, as host or host:port, that articles may be fetched from. */
  readonly allowedHosts?: ReadonlySet<string>;
  /** In place of the bundled base map. */
  readonly baseMap?: BaseMap | undefined;
}

/**
 * The API and the page over a record, until closed. It is open to its own machine alone: where others can reach it,
 * everybody shows a token. Throws the refusals `port-taken`, and `no-tokens` where nobody could show one.
 */
export const serveRecord = async (
  store: RecordStore,
  {
    host,
    port,
    names = [],
    requireToken = false,
    perMinute = 0,
    resources = nodeResources(),
    baseMap,
    allowedHosts,
  }: Serving,
): Promise<Listening> => {
  const tokensNeeded = requireToken || names.length > 0 || !loopback.includes(host);
  if (tokensNeeded && !(await store.tokens()).some(({ revoked }) => revoked === null))
    throw new Refusal("no-tokens", { host });
  const steps = analysisSteps(resources);
  const built = (part: string) => {
    const folder = join(packageRoot(), "dist", part);
    return existsSync(join(folder, "index.html")) ? folder : undefined;
  };
  const [page, playground] = [built("web"), built("playground")];
  const metrics = makeMetrics();
  metrics.onScrape(() => linkReadings(store));
  const apart = readApart();
  const app = createApp({
    store,
    probes: { metrics, ready: () => askParts({ record: () => store.lastChange() }) },
    analysis: analysisVersion(resources),
    hosts: namesFor(host, names),
    tokensNeeded,
    ...(tokensNeeded && perMinute > 0 ? { perMinute } : {}),
    analyse: async (article) => analyse(steps, article),
    read: async (article, tell) => (article.text.length < longText ? analyse(steps, article) : apart(article, tell)),
    placesIn: placeLabels(resources.gazetteer),
    placesNamed: namedPlaces(resources.gazetteer),
    assistant: assistantOverHttp(store, packageVersion()),
    ...(allowedHosts ? { allowedHosts } : {}),
    ...(baseMap ? { baseMap } : {}),
    ...(page ? { page } : {}),
    ...(playground ? { playground } : {}),
  });
  return listen(app, { host, port });
};

/** Resolves when the user asks the process to end. */
export const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
