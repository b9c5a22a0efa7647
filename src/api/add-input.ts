import { type ByteInput, type Item, makeArticle, type ReadWishes, readInput } from "../article/index.ts";
import { Refusal } from "../core/errors.ts";
import type { InputItem, InputResult } from "../core/record/input.ts";
import { fetchSafely } from "../feeds/index.ts";
import type { Services } from "./services.ts";

/** One request reads no more articles than this: a person waits for its end. */
const mostArticles = 2_000;

const addOne = async ({ store, analyse, analysis }: Services, item: Item): Promise<InputItem> => {
  const { at } = item;
  if ("refusal" in item) return { at, code: item.refusal.code, detail: item.refusal.message };
  const article = await makeArticle(item.source);
  const { claims, note } = await analyse(article);
  const [added] = await store.add([{ article, claims, analysis }]);
  if (!added) throw new Error("the store answered nothing");
  const { title, published } = article;
  return {
    at,
    id: added.id,
    title,
    published,
    outcome: added.outcome,
    claims: claims.length,
    ...(note ? { note } : {}),
  };
};

/** Reads every article of an input, analyses and stores it. What cannot be read stands as a refusal, and the rest goes on. */
export const addInput = async (services: Services, input: ByteInput, wishes: ReadWishes): Promise<InputResult> => {
  const items: InputItem[] = [];
  try {
    for await (const item of readInput(input, wishes)) {
      if (items.length === mostArticles) return { items, more: true };
      items.push(await addOne(services, item));
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    items.push({ at: "", code: error.code, detail: error.message });
  }
  return { items, more: false };
};

/** What lies at an address, fetched as `sitrep add` does: never from a private host that was not allowed. Throws refusals. */
export const fetchInput = async (
  { allowedHosts }: Pick<Services, "allowedHosts">,
  address: string,
): Promise<{ input: ByteInput; wishes: ReadWishes }> => {
  const got = await fetchSafely(address, allowedHosts ? { allowed: allowedHosts } : {});
  if (got.status !== 200) throw new Refusal("http-status", { status: got.status });
  const { pathname } = new URL(got.url);
  return {
    input: { name: pathname, chunks: oneChunk(got.body) },
    wishes: { url: got.url, ...(got.charset ? { charset: got.charset } : {}) },
  };
};

export const oneChunk = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
};
