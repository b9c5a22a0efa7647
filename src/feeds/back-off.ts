import type { Clock } from "./clock.ts";

const longest = 86_400_000;

/**
 * When to ask again, in milliseconds from now. After a success the usual interval, give or take a tenth, so that feeds
 * spread out; after `failures` in a row the interval doubled each time, up to a day, of which a random half counts
 * ("equal jitter"); never sooner than the server asked for.
 */
export const nextDelay = (
  interval: number,
  failures: number,
  asked: number | null,
  random: Clock["random"],
): number => {
  const wait =
    failures === 0
      ? interval * (0.9 + 0.2 * random())
      : Math.min(longest, interval * 2 ** Math.min(failures, 20)) * (0.5 + 0.5 * random());
  return Math.round(Math.max(wait, asked === null ? 0 : asked * (1 + 0.1 * random())));
};
