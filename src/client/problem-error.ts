import type { components } from "./tables/paths.ts";

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

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "code" in value && "detail" in value && "status" in value;

/** What an answer says went wrong, or in its place that it was none of a server of ours. */
export const problemFrom = (error: unknown, { status, statusText: detail }: Response): Problem =>
  isProblem(error) ? error : { type: "about:blank", title: detail, status, detail, code: "no-answer" };

/** The same of an answer that is not read yet. */
export const problemOf = async (response: Response): Promise<Problem> => {
  try {
    const error: unknown = await response.json();
    return problemFrom(error, response);
  } catch {
    return problemFrom(null, response);
  }
};

export interface ClientOptions {
  /** Where the server is, as "http://127.0.0.1:8642/". */
  readonly url: string;
  /** A token that `sitrep token add` made; a server that is open to its own machine needs none. */
  readonly token?: string;
  /** In place of the runtime's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
}
