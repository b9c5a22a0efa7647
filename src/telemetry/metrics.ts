import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What a process tells a Prometheus server. Counters only grow; seconds are seconds of the wall clock. */
export interface Metrics {
  /** Articles that came to an end here, by what became of them: added, changed, known, passed-over, refused, given-up. */
  readonly articles: Counter<"outcome">;
  readonly claims: Counter;
  /** What was refused, by the code of the refusal. */
  readonly refusals: Counter<"code">;
  /** Where the time goes: `analyse/<component>` on the coding threads; take, code, write and link around them. */
  readonly steps: Counter<"step">;
  /** Failures of other parts that were waited out: of the stream, of the record. */
  readonly trouble: Counter<"part">;
  /** How long the oldest article of the last batch had waited. */
  readonly queueAge: Gauge;
  readonly linked: Counter;
  readonly requests: Histogram<"method" | "route" | "status">;
  /** Asks for figures when they are asked for; what fails or takes too long is left out, and the rest is told. */
  onScrape(read: () => Promise<Readonly<Record<string, Reading>>>): void;
  /** Everything in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** A figure that is read when it is asked for. */
export interface Reading {
  readonly help: string;
  readonly value: number;
}

/** Milliseconds that a reading may take. */
const patience = 2_000;

const inTime = <Result>(work: Promise<Result>): Promise<Result | null> =>
  Promise.race([
    work.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), patience).unref()),
  ]);

const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const makeMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauges = new Map<string, Gauge>();
  const readings: (() => Promise<Readonly<Record<string, Reading>>>)[] = [];
  const show = (name: string, { help, value }: Reading): void => {
    let gauge = gauges.get(name);
    if (!gauge) {
      gauge = new Gauge({ name, help, registers });
      gauges.set(name, gauge);
    }
    gauge.set(value);
  };
  return {
    articles: new Counter({
      name: "sitrep_articles_total",
      help: "Articles by outcome",
      labelNames: ["outcome"],
      registers,
    }),
    claims: new Counter({ name: "sitrep_claims_total", help: "Claims that were added", registers }),
    refusals: new Counter({ name: "sitrep_refusals_total", help: "Refusals by code", labelNames: ["code"], registers }),
    steps: new Counter({
      name: "sitrep_step_seconds_total",
      help: "Seconds spent in each step",
      labelNames: ["step"],
      registers,
    }),
    trouble: new Counter({
      name: "sitrep_trouble_total",
      help: "Failures of other parts that were waited out",
      labelNames: ["part"],
      registers,
    }),
    queueAge: new Gauge({
      name: "sitrep_queue_age_seconds",
      help: "Seconds that the oldest article of the last batch had waited",
      registers,
    }),
    linked: new Counter({ name: "sitrep_linked_claims_total", help: "Event claims that were linked", registers }),
    requests: new Histogram({
      name: "sitrep_http_request_seconds",
      help: "Seconds that answers took",
      labelNames: ["method", "route", "status"],
      buckets: requestBuckets,
      registers,
    }),
    onScrape: (read) => {
      readings.push(read);
    },
    text: async () => {
      for (const figures of await Promise.all(readings.map((read) => inTime(read()))))
        for (const [name, reading] of Object.entries(figures ?? {})) show(name, reading);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};
