import { readFileSync } from "node:fs";

/** Articles of the news file, about a million characters of them. */
export const articlesOf = (files: readonly string[]): string[] => {
  const articles: string[] = [];
  let size = 0;
  for (const file of files)
    for (const article of readFileSync(file, "utf8").split(/\n{3,}/u)) {
      if (size > 1_000_000) return articles;
      if (article.trim()) articles.push(article);
      size += article.length;
    }
  return articles;
};
