/**
 * The first Ctrl+C or SIGTERM aborts what is given, so that the run ends when what is under way is done; the second ends
 * the process at once.
 */
export const untilStopped = (
  tell: (line: string) => void,
  words = "stopping when the articles under way are in the record; press Ctrl+C again to stop at once",
): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      tell(words);
      stop.abort();
    });
  return stop.signal;
};
