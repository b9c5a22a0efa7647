import { z } from "zod";
import { type LocalDate, toLocalDate } from "../core/date.ts";
import { Refusal } from "../core/errors.ts";
import type { Source } from "./make-article.ts";

const optionalText = z.string().nullish();
const rowSchema = z.object({
  text: z.string({ error: "no-text" }),
  id: z.union([z.string(), z.number()]).nullish(),
  title: optionalText,
  publisher: optionalText,
  url: optionalText,
  published: optionalText,
});

const parseObject = (line: string): unknown => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // told below, in the words of the refusal
  }
  throw new Refusal("bad-json");
};

const readPublished = (words: string): LocalDate => {
  const date = toLocalDate(words.slice(0, 10));
  if (!date) throw new Refusal("bad-date", { published: words.slice(0, 40) });
  return date;
};

/**
 * One line of JSONL as one article. Fields besides `text`, `id`, `title`, `publisher`, `url` and `published` are ignored.
 * Throws the refusals `bad-json`, `no-text`, `bad-field` and `bad-date`.
 */
export const readJsonLine = (line: string, published?: LocalDate): Source => {
  const parsed = rowSchema.safeParse(parseObject(line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue?.message === "no-text") throw new Refusal("no-text");
    throw new Refusal("bad-field", { field: issue?.path.join(".") ?? "?" });
  }
  const { text, id, title, publisher, url, published: said } = parsed.data;
  const date = said ? readPublished(said) : published;
  return {
    text,
    ...(id !== null && id !== undefined ? { id: String(id) } : {}),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(date ? { published: date } : {}),
  };
};
