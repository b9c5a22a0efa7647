import { readFile } from "node:fs/promises";
import { decode, makeArticle, readJsonLine, readPage, readPlainText, type Source } from "../../article/index.ts";
import type { Article } from "../../core/contract/article.ts";
import type { LocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { linesOf, mostCharacters, type NumberedLine, splitLines } from "./lines.ts";
import { examine } from "./open-file.ts";

/** One thing read from the inputs, in their order: an article, or what was refused and why. */
export type Read =
  | { readonly origin: string; readonly article: Article }
  | { readonly origin: string; readonly refusal: Refusal };

const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  throw error;
};

const readLines = async function* (
  name: string,
  lines: AsyncIterable<NumberedLine>,
  published?: LocalDate,
): AsyncGenerator<Read> {
  for await (const each of lines) {
    const origin = `${name}:${each.number}`;
    if ("refusal" in each) {
      yield { origin, refusal: each.refusal };
      continue;
    }
    let source: Source;
    try {
      source = readJsonLine(each.line, published);
    } catch (error) {
      yield { origin, refusal: asRefusal(error) };
      continue;
    }
    yield { origin, article: await makeArticle(source) };
  }
};

const looksLikeJson = (name: string, head: string): boolean =>
  /\.(jsonl|ndjson)$/i.test(name) || /^\s*\{\s*"/.test(head);

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 2000));

const readWhole = async (bytes: Uint8Array, published?: LocalDate): Promise<Article> => {
  const { text } = decode(bytes);
  const read = looksLikeHtml(text) ? readPage(text, published ? { published } : {}) : readPlainText(text, published);
  return makeArticle(read);
};

const readFileInput = async function* (path: string, published?: LocalDate): AsyncGenerator<Read> {
  const { size, head } = await examine(path);
  if (looksLikeJson(path, new TextDecoder().decode(head))) yield* readLines(path, linesOf(path), published);
  else if (size > mostCharacters) throw new Refusal("too-large", { bytes: size });
  else yield { origin: path, article: await readWhole(await readFile(path), published) };
};

const one = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
};

const readStandardInput = async function* (published?: LocalDate): AsyncGenerator<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > 8 * mostCharacters) throw new Refusal("too-large", { bytes: size });
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  if (looksLikeJson("", new TextDecoder().decode(bytes.subarray(0, 4096))))
    yield* readLines("-", splitLines(one(bytes)), published);
  else yield { origin: "-", article: await readWhole(bytes, published) };
};

/** Reads every input in turn. What cannot be read is given as a refusal, and the rest goes on. `-` is standard input. */
export async function* readArticles(paths: readonly string[], published?: LocalDate): AsyncGenerator<Read> {
  for (const path of paths) {
    try {
      yield* path === "-" ? readStandardInput(published) : readFileInput(path, published);
    } catch (error) {
      yield { origin: path, refusal: asRefusal(error) };
    }
  }
}
