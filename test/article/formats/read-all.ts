import { type Item, type ReadWishes, readInput } from "../../../src/article/index.ts";

/** The bytes as a stream in pieces of `size`, as a disk or a network gives them. */
export const streamOf = async function* (bytes: Uint8Array, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

export const readAll = async (name: string, data: Uint8Array | string, wishes: ReadWishes = {}): Promise<Item[]> => {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  const items: Item[] = [];
  for await (const item of readInput({ name, chunks: streamOf(bytes) }, wishes)) items.push(item);
  return items;
};

/** Items as text: one field a line, the text last and indented. */
export const itemLines = (items: readonly Item[]): string =>
  items
    .map((item) => {
      if ("refusal" in item) return `## ${item.at || "whole"}\nrefused ${item.refusal.message}\n`;
      const { text, ...about } = item.source;
      const fields = Object.entries(about)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}: ${value}\n`)
        .join("");
      return `## ${item.at || "whole"}\n${fields}${text.replace(/^/gm, "  | ")}\n`;
    })
    .join("\n");

export const codes = (items: readonly Item[]): string[] =>
  items.map((item) => ("refusal" in item ? item.refusal.code : "read"));
