import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./tables/paths.ts";

export type { components, paths } from "./tables/paths.ts";

/** What the server says went wrong (RFC 9457). */
export type Problem = components["schemas"]["Problem"];

/** A request that the server refused, or that found nothing. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly status: number;
  /** Stable name of the reason: "not-found", "wrong-role", "review-conflict", … */
  readonly code: string;
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
  }
}

export interface ClientOptions {
  /** Where the server is, as "http://127.0.0.1:8642/". */
  readonly url: string;
  /** A token that `sitrep token add` made; a server that is open to its own machine needs none. */
  readonly token?: string;
  /** In place of the runtime's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client of one server: `GET`, `POST`, … with paths, parameters and answers as its OpenAPI document types them. */
export const sitrepClient = ({ url, token, fetch }: ClientOptions): Client<paths, "application/json"> =>
  createClient<paths, "application/json">({
    baseUrl: url.replace(/\/$/, ""),
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch ? { fetch } : {}),
  });

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "code" in value && "detail" in value && "status" in value;

/** The answer's data. Throws `ProblemError` where the server refused. */
export const dataOf = async <Data>(
  asked: Promise<{ readonly data?: Data; readonly error?: unknown; readonly response: Response }>,
): Promise<NonNullable<Data>> => {
  const { data, error, response } = await asked;
  if (data !== undefined && data !== null) return data;
  const { status, statusText: detail } = response;
  throw new ProblemError(
    isProblem(error) ? error : { type: "about:blank", title: detail, status, detail, code: "no-answer" },
  );
};

/** Every item of a list, page by page: `read` is given the mark to go on after. */
export async function* eachItem<Item>(
  read: (after: string | undefined) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>,
): AsyncGenerator<Item> {
  for (let after: string | undefined; ; ) {
    const { items, next } = await read(after);
    yield* items;
    if (next === null) return;
    after = next;
  }
}
