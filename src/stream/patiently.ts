import { setTimeout as pause } from "node:timers/promises";

const shortest = 100;
const longest = 5_000;

/** Milliseconds before the next try: twice as long each time, with a random share so that many do not come at once. */
export const waitBefore = (tries: number): number =>
  Math.min(longest, shortest * 2 ** tries) * (0.5 + Math.random() / 2);

/** Pauses, but not beyond the signal. */
export const pauseUntil = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);

/**
 * Tries again until it succeeds, the signal says stop, or so many milliseconds are over: while a cluster elects a leader,
 * or a server starts, every request fails. `hopeless` tells errors that no waiting mends. Throws the last error.
 */
export const patiently = async <Result>(
  work: () => Promise<Result>,
  {
    signal,
    most = 60_000,
    hopeless = () => false,
    heard = () => undefined,
  }: {
    signal?: AbortSignal | undefined;
    most?: number;
    hopeless?: (error: unknown) => boolean;
    heard?: (error: unknown) => void;
  } = {},
): Promise<Result> => {
  const end = Date.now() + most;
  for (let tries = 0; ; tries++)
    try {
      return await work();
    } catch (error) {
      if (hopeless(error) || signal?.aborted || Date.now() >= end) throw error;
      heard(error);
      await pauseUntil(waitBefore(tries), signal);
    }
};
