import type { Clock } from "./clock.ts";

/** One request a host and interval: callers wait for their turn, in the order in which they came. */
export interface HostPace {
  turn(host: string, interval: number, signal?: AbortSignal): Promise<void>;
}

export const hostPace = (clock: Clock): HostPace => {
  const free = new Map<string, number>();
  return {
    async turn(host, interval, signal) {
      const now = clock.now();
      const at = Math.max(now, free.get(host) ?? 0);
      free.set(host, at + interval);
      if (at > now) await clock.sleep(at - now, signal);
    },
  };
};
