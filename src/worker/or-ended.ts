/**
 * The result of the work, or null when the signal says to end before it is there. The work itself goes on, and nobody
 * hears of it: so it must be such that doing it twice changes nothing.
 */
export const orEnded = async <Result>(work: Promise<Result>, ended: AbortSignal): Promise<Result | null> => {
  const end = new AbortController();
  const over = new Promise<null>((resolve) => {
    if (ended.aborted) resolve(null);
    // Without its removal every piece of work would leave a listener behind.
    ended.addEventListener("abort", () => resolve(null), { once: true, signal: end.signal });
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    end.abort();
  }
};
