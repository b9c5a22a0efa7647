/** What SIGTERM and Ctrl+C ask of a worker. */
export interface Told {
  /** Aborted by the first: no more is to be taken, and what is in hand is finished. */
  readonly stopped: AbortSignal;
  /** Aborted by the second: what is in hand is given back. */
  readonly ended: AbortSignal;
}

/** The third ends the process at once: even that loses nothing, it only takes the stream half a minute to notice. */
export const untilToldTwice = (): Told => {
  const [stop, end] = [new AbortController(), new AbortController()];
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (end.signal.aborted) process.exit(130);
      if (stop.signal.aborted) end.abort();
      else stop.abort();
    });
  return { stopped: stop.signal, ended: end.signal };
};
