import robotsParser from "robots-parser";
import { Refusal } from "../core/errors.ts";
import type { Clock } from "./clock.ts";
import { type Fetched, userAgent } from "./fetch/fetch-safely.ts";

/** RFC 9309: rules may be kept for a day, and 500 KiB are read. */
const kept = 86_400_000;
export const largestRobots = 500 * 1024;
/** While a server fails it forbids everything; it is asked again after this. */
const keptFailure = 3_600_000;
const longestDelay = 60_000;
const mostHosts = 10_000;

interface Rules {
  readonly until: number;
  readonly allows: (url: string) => boolean;
  readonly delay: number | null;
}

/** What robots.txt says of an address: whether it may be read, and how long to wait between requests, in milliseconds. */
export interface Robots {
  check(url: URL): Promise<{ readonly allowed: boolean; readonly delay: number | null }>;
}

const rulesOf = (from: string, { status, body }: Fetched, now: number): Rules => {
  // RFC 9309, 2.3.1.3: a file that is not there forbids nothing; 2.3.1.4: one that cannot be reached forbids everything.
  if (status >= 500 || status === 429) return { until: now + keptFailure, allows: () => false, delay: null };
  if (status >= 400) return { until: now + kept, allows: () => true, delay: null };
  const parsed = robotsParser(from, new TextDecoder().decode(body.subarray(0, largestRobots)));
  const delay = parsed.getCrawlDelay(userAgent);
  return {
    until: now + kept,
    allows: (url) => parsed.isAllowed(url, userAgent) !== false,
    delay: delay ? Math.min(longestDelay, delay * 1000) : null,
  };
};

/** robots.txt of every host, read once a day by `fetchRobots`. A host that may not be reached at all is refused as such. */
export const robotsRules = (fetchRobots: (url: string) => Promise<Fetched>, clock: Clock): Robots => {
  const known = new Map<string, Promise<Rules>>();
  const read = async (origin: string): Promise<Rules> => {
    const from = `${origin}/robots.txt`;
    try {
      return rulesOf(from, await fetchRobots(from), clock.now());
    } catch (error) {
      if (error instanceof Refusal && ["blocked-address", "bad-url", "dns-failed"].includes(error.code)) throw error;
      const tooLarge = error instanceof Refusal && error.code === "too-large";
      return { until: clock.now() + keptFailure, allows: () => tooLarge, delay: null };
    }
  };
  return {
    async check(url) {
      const before = await known.get(url.origin)?.catch(() => null);
      if (!before || before.until <= clock.now()) {
        if (known.size >= mostHosts) known.clear();
        known.set(url.origin, read(url.origin));
      }
      const rules = await known.get(url.origin);
      return { allowed: rules?.allows(url.href) ?? false, delay: rules?.delay ?? null };
    },
  };
};
