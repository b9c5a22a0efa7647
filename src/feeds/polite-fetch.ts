import { Refusal } from "../core/errors.ts";
import type { Clock } from "./clock.ts";
import { type Fetched, type FetchOptions, fetchSafely } from "./fetch/fetch-safely.ts";
import { usualLimits } from "./fetch/limits.ts";
import { hostPace } from "./host-pace.ts";
import { largestRobots, robotsRules } from "./robots.ts";

export interface Politeness {
  readonly clock: Clock;
  readonly options?: FetchOptions;
  /** Milliseconds between two requests to one host, where its robots.txt asks for no longer pause. */
  readonly pause?: number;
}

export type PoliteFetch = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Fetched>;

/**
 * `fetchSafely` with manners: robots.txt is obeyed at every hop, and a host is asked once a pause, whoever asks. Throws
 * what `fetchSafely` throws, and `forbidden-by-robots`.
 */
export const politeFetch = ({ clock, options = {}, pause = 2_000 }: Politeness): PoliteFetch => {
  const pace = hostPace(clock);
  const limits = { ...(options.limits ?? usualLimits), bytes: largestRobots, unpacked: largestRobots };
  const turn = (url: URL, delay: number | null) => pace.turn(url.host, Math.max(pause, delay ?? 0), options.signal);
  const robots = robotsRules(
    (url) => fetchSafely(url, { ...options, limits, before: (hop) => turn(hop, null) }),
    clock,
  );
  const before = async (url: URL) => {
    const { allowed, delay } = await robots.check(url);
    if (!allowed) throw new Refusal("forbidden-by-robots", { url: url.href.slice(0, 200) });
    await turn(url, delay);
  };
  return async (url, headers = {}) => {
    // Waiting for one's turn is no slowness of the server, so the first host is waited for before the clock runs.
    if (URL.canParse(url)) await before(new URL(url));
    let first = true;
    return fetchSafely(url, {
      ...options,
      headers,
      before: async (hop) => {
        if (!first) await before(hop);
        first = false;
      },
    });
  };
};
