import { setImmediate as othersTurn } from "node:timers/promises";
import { type ByteInput, type Item, makeArticle, type ReadWishes, readInput } from "../article/index.ts";
import { Refusal } from "../core/errors.ts";
import type { InputItem, InputProgress, InputResult } from "../core/record/input.ts";
import { fetchSafely } from "../feeds/index.ts";
import { addArticle } from "./add-article.ts";
import type { Services } from "./services.ts";

/** One request reads no more articles than this: a person waits for its end. */
const mostArticles = 2_000;

type Tell = (progress: InputProgress) => void;

const addOne = async (services: Services, item: Item, articles: number, tell: Tell): Promise<InputItem> => {
  const { at } = item;
  const refused = ({ code, message }: Refusal): InputItem => ({ at, code, detail: message });
  if ("refusal" in item) return refused(item.refusal);
  if (!item.source.text.trim()) return refused(new Refusal("empty-input"));
  const article = await makeArticle(item.source);
  const { added, claims, note } = await addArticle(services, article, (reached) => tell({ articles, ...reached }));
  const { title, published } = article;
  const { id, outcome } = added;
  return { at, id, title, published, outcome, claims, ...(note ? { note } : {}) };
};

/**
 * Reads every article of an input, analyses and stores it. What cannot be read stands as a refusal, and the rest goes on;
 * `tell` hears how far it has come.
 */
export const addInput = async (
  services: Services,
  input: ByteInput,
  wishes: ReadWishes,
  tell: Tell,
): Promise<InputResult> => {
  const items: InputItem[] = [];
  try {
    for await (const item of readInput(input, wishes)) {
      if (items.length === mostArticles) return { items, more: true };
      const articles = items.length;
      tell({ articles, step: null, done: 0, of: 0 });
      // Others are answered between two articles.
      await othersTurn();
      items.push(await addOne(services, item, articles, tell));
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
