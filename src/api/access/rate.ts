/** Limits how often somebody may ask. */
export interface Rate {
  /** Requests that a caller may make at once, and the same number in every minute after. */
  readonly perMinute: number;
  /** Callers that are remembered; beyond it those who were quiet for longest are forgotten. */
  readonly mostCallers?: number;
  readonly clock?: () => number;
}

/** `left` requests are free now; after `wait` seconds the next one is, and after `full` seconds all are. */
export interface Allowance {
  readonly allowed: boolean;
  readonly left: number;
  readonly wait: number;
  readonly full: number;
}

/**
 * A token bucket for every caller, kept as the one moment at which the bucket will be full again (the generic cell rate
 * algorithm of ITU-T I.371), so that memory is bounded by the number of callers and no timer runs.
 */
export const rateLimiter = ({ perMinute, mostCallers = 10_000, clock = () => performance.now() }: Rate) => {
  const fullAt = new Map<string, number>();
  const cell = 60_000 / perMinute;
  // Sums of fractions of a millisecond are a little off: without this the last free request may not be counted.
  const slack = 1e-6;
  return (caller: string, cost = 1): Allowance => {
    const now = clock();
    const before = Math.max(fullAt.get(caller) ?? now, now);
    const after = before + cell * cost;
    const allowed = after - now <= 60_000 + slack;
    const held = allowed ? after : before;
    fullAt.delete(caller);
    fullAt.set(caller, held);
    if (fullAt.size > mostCallers) fullAt.delete(fullAt.keys().next().value ?? "");
    return {
      allowed,
      left: Math.floor((60_000 - (held - now)) / cell + slack),
      wait: Math.ceil(Math.max(0, after - now - 60_000) / 1000 - slack),
      full: Math.ceil((held - now) / 1000 - slack),
    };
  };
};
