import { type FirstLook, firstLook } from "../coding/first-look/index.ts";
import type { Article } from "../core/contract/article.ts";

/** The first look at an article. Only English is looked at; the rest is not analysed anyway. */
export const firstLookAt = (article: Article): FirstLook =>
  article.lang === "en" ? firstLook(article) : { worthReading: true, score: 0 };
