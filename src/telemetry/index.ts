export { type Metrics, makeMetrics, type Reading } from "./metrics.ts";
export { askParts, type Probes, probeAnswer, type Readiness, serveProbes } from "./probes.ts";
export { inSpan, startTraces } from "./traces.ts";
