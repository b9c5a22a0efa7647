import { messagesOf, type StreamMarks } from "./event-stream.ts";
import { type ClientOptions, ProblemError, problemOf } from "./problem-error.ts";
import type { components } from "./tables/paths.ts";

/** Something that happened to the record. */
export type Change = components["schemas"]["Change"];

export interface FollowOptions extends ClientOptions {
  /** The `seq` of the last change that one has seen: 0 for all of them. Without it, what comes from now on. */
  readonly after?: number;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

const longestWait = 60_000;
/** What may be over when one asks again. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Resolves after the time, or at once where the signal ends it. */
const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done, { once: true });
  });

const askFor = ({ url, token, after, signal }: FollowOptions, lastId: string): Request => {
  const address = new URL("api/changes", url.endsWith("/") ? url : `${url}/`);
  if (after !== undefined) address.searchParams.set("after", String(after));
  const headers = new Headers({ accept: "text/event-stream", "cache-control": "no-store" });
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  if (lastId !== "") headers.set("last-event-id", lastId);
  return new Request(address, { headers, ...(signal ? { signal } : {}) });
};

const isChange = (value: unknown): value is Change =>
  typeof value === "object" && value !== null && "seq" in value && "kind" in value && "id" in value && "at" in value;

/** The stream that answers; the milliseconds to wait where it is busy now. Throws `ProblemError` where it refuses. */
const answerOf = async (response: Response): Promise<ReadableStream<Uint8Array> | number> => {
  if (response.ok && response.body) return response.body;
  if (!passing.has(response.status)) throw new ProblemError(await problemOf(response));
  await response.body?.cancel();
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(longestWait, 1000 * seconds) : 0;
};

/**
 * What happens to the record, as it happens, in its order: `for await (const change of followChanges({ url }))`. Where
 * the connection breaks it comes back and goes on after the last change that was told, so that none is missed and none
 * is told twice. It ends by the signal, or by leaving the loop. Throws `ProblemError` where the server refuses.
 */
export async function* followChanges(options: FollowOptions): AsyncGenerator<Change, void, void> {
  const { signal, fetch: ask = (request: Request) => fetch(request) } = options;
  const marks: StreamMarks = { lastId: "", retry: 3000 };
  for (let failures = 0; !signal?.aborted; ) {
    let pause = marks.retry;
    try {
      const answer = await answerOf(await ask(askFor(options, marks.lastId)));
      if (typeof answer === "number") pause = Math.max(answer, marks.retry);
      else
        for await (const { data } of messagesOf(answer, marks)) {
          failures = 0;
          const change: unknown = JSON.parse(data);
          if (isChange(change)) yield change;
        }
    } catch (error) {
      if (signal?.aborted) return;
      // A connection that breaks is a TypeError by the Fetch standard, whatever the reason.
      if (!(error instanceof TypeError)) throw error;
    }
    await wait(Math.min(longestWait, pause * 2 ** Math.min(failures++, 5)), signal);
  }
}
