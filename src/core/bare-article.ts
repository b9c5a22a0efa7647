import type { Article } from "./contract/article.ts";

/** An English text of which nothing else is known, as the analysis takes it. `published` as in the contract. */
export const bareArticle = (id: string, text: string, published: string | null = null): Article => ({
  id,
  title: null,
  publisher: null,
  url: null,
  published,
  lang: "en",
  sha256: "",
  text,
});
