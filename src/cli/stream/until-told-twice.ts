/** What SIGTERM and Ctrl+C ask of a worker. */
export interface Told {
  /** Aborted by the first: no more is to be taken, and what is in hand is finished. */
  readonly stopped: AbortSignal;
  /** Aborted by the second, or when the grace after the first is over: what is in hand is given back. */
  readonly ended: AbortSignal;
}

/** Milliseconds for giving back what is in hand and closing what is open; a database that is silent may hold up both. */
const forClosing = 5_000;

/**
 * `grace`: seconds in which what is in hand may be finished. The third signal ends the process at once: even that loses
 * nothing, it only takes the stream half a minute to notice.
 */
export const untilToldTwice = (
  grace: number,
  tell: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Told => {
  const [stop, end] = [new AbortController(), new AbortController()];
  const endAt = (why: string) => {
    if (end.signal.aborted) return;
    tell(`${why}: what is in hand goes back to the stream, nothing is lost`);
    end.abort();
    setTimeout(() => {
      tell("the record does not answer: ending without it; what is in hand comes back to the stream by itself");
      process.exit(1);
    }, forClosing).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (end.signal.aborted) process.exit(130);
      if (stop.signal.aborted) return endAt("told again to stop");
      stop.abort();
      setTimeout(() => endAt(`not finished in ${grace} s`), grace * 1000).unref();
    });
  return { stopped: stop.signal, ended: end.signal };
};
