/** What clients did and what went wrong. */
export interface Tally {
  requests: number;
  reviews: number;
  conflicts: number;
  /** Pieces of news that came over open connections. */
  heard: number;
  readonly errors: string[];
  slowest: number;
}

const paths = [
  "api/events?limit=50",
  "api/event-briefs?limit=500",
  "api/claims?kind=toll&limit=50",
  "api/events?text=bridge+Tolsk&limit=20",
  "api/picture?from=2023-03-01&to=2023-04-01",
  "api/tension?from=2023-03-01&to=2023-05-01&terms=3",
  "api/stats",
  "api/alerts",
  "api/changes?after=0",
] as const;

const ask = async (url: string, tally: Tally, init: RequestInit = {}): Promise<unknown> => {
  const begun = performance.now();
  try {
    const answer = await fetch(url, init);
    const body: unknown = await answer.json();
    tally.requests++;
    tally.slowest = Math.max(tally.slowest, Math.round(performance.now() - begun));
    if (answer.status === 409) tally.conflicts++;
    else if (!answer.ok) tally.errors.push(`${answer.status} of ${url}: ${JSON.stringify(body).slice(0, 200)}`);
    return body;
  } catch (error) {
    tally.errors.push(`${url}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads the API path by path, so many milliseconds from one request to the next, until it is told to stop. */
export const reader = async (home: string, tally: Tally, every: number, signal: AbortSignal): Promise<void> => {
  for (let nth = 0; !signal.aborted; nth++) {
    const begun = performance.now();
    await ask(`${home}${paths[nth % paths.length]}`, tally);
    await pause(Math.max(20, every - (performance.now() - begun)));
  }
};

/** Follows the record as an open page does, and comes back every few seconds as one that is loaded again. */
export const listener = async (home: string, tally: Tally, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const url = `${home}api/changes`;
    try {
      const answer = await fetch(url, { headers: { accept: "text/event-stream" }, signal });
      const lines = answer.body?.getReader();
      const end = performance.now() + 5_000;
      for (let chunk = await lines?.read(); chunk && !chunk.done && performance.now() < end; ) {
        tally.heard += chunk.value.length > 0 ? 1 : 0;
        chunk = await lines?.read();
      }
      await lines?.cancel();
    } catch (error) {
      if (!signal.aborted) tally.errors.push(`${url}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};

interface Item {
  readonly claim: { readonly id: string };
  readonly review: { readonly version: number };
}

const itemsOf = (body: unknown): readonly Item[] =>
  typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items) ? body.items : [];

/** Takes the next claim that nobody has decided on and decides on it, as people of a desk do side by side. */
export const reviewer = async (home: string, who: string, tally: Tally, signal: AbortSignal): Promise<void> => {
  const actions = ["accept", "accept", "flag", "reject"] as const;
  for (let nth = 0; !signal.aborted; nth++) {
    const [item] = itemsOf(await ask(`${home}api/claims?review=unreviewed&limit=5`, tally));
    if (item) {
      const body = JSON.stringify({
        who,
        why: "soak",
        action: actions[nth % actions.length],
        target: item.claim.id,
        version: item.review.version,
      });
      await ask(`${home}api/reviews`, tally, { method: "POST", headers: { "content-type": "application/json" }, body });
      tally.reviews++;
    }
    await pause(400);
  }
};
