import type { Article } from "../core/contract/article.ts";
import type { Added } from "../core/record/store.ts";
import type { Services } from "./services.ts";

export interface AddedArticle {
  readonly added: Added;
  /** How many claims were read in it, even where it was known. */
  readonly claims: number;
  readonly note?: string;
}

type Needed = Pick<Services, "store" | "analyse" | "read" | "analysis">;

/** Reads one article and stores it with its claims. `tell` hears the name of each step, and "store" at the end. */
export const addArticle = async (
  { store, analyse, read = analyse, analysis }: Needed,
  article: Article,
  tell: Parameters<NonNullable<Services["read"]>>[1] = () => undefined,
): Promise<AddedArticle> => {
  const { claims, note } = await read(article, tell);
  tell({ step: "store", done: 1, of: 1 });
  const [added] = await store.add([{ article, claims, analysis }]);
  if (!added) throw new Error("the store answered nothing");
  return { added, claims: claims.length, ...(note ? { note } : {}) };
};
