import createClient, { type Client } from "openapi-fetch";
import { type ClientOptions, ProblemError, problemFrom } from "./problem-error.ts";
import type { paths } from "./tables/paths.ts";

export { type Change, type FollowOptions, followChanges } from "./follow-changes.ts";
export { type ClientOptions, type Problem, ProblemError } from "./problem-error.ts";
export type { components, paths } from "./tables/paths.ts";

/** A client of one server: `GET`, `POST`, … with paths, parameters and answers as its OpenAPI document types them. */
export const sitrepClient = ({ url, token, fetch }: ClientOptions): Client<paths, "application/json"> =>
  createClient<paths, "application/json">({
    baseUrl: url.replace(/\/$/, ""),
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch ? { fetch } : {}),
  });

/** The answer's data. Throws `ProblemError` where the server refused. */
export const dataOf = async <Data>(
  asked: Promise<{ readonly data?: Data; readonly error?: unknown; readonly response: Response }>,
): Promise<NonNullable<Data>> => {
  const { data, error, response } = await asked;
  if (data !== undefined && data !== null) return data;
  throw new ProblemError(problemFrom(error, response));
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
