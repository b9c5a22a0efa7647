import { Refusal } from "../../core/errors.ts";
import { decode } from "../decode.ts";
import { type FrontMatter, splitFrontMatter } from "../front-matter.ts";
import { readFragment } from "../html/read-fragment.ts";
import type { PieceReader } from "./byte-input.ts";

/** Characters of Markdown; its grammar is worse than linear on hostile input. */
const longest = 2_000_000;
const fence = /^---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** "title: 'The bridge'": the marks around a YAML value are none of its words. */
const quotes = /^([ \t]*[\w ]{1,30}:[ \t]*)["']([^\n]{0,400})["'][ \t]*$/gm;
const firstHeading = /^\s*#{1,2}[ \t]+([^\n]{1,400}?)[ \t]*#*[ \t]*(?:\n|$)/;

/** Markdown: one article, its YAML front matter read as fields, its first heading as the title, its marks taken off. */
export const readMarkdown: PieceReader = async (bytes, about) => {
  const { text: all } = await decode(bytes);
  if (all.length > longest) throw new Refusal("too-large", { limit: longest });
  const head = fence.exec(all)?.[1]?.replace(quotes, "$1$2").replace(/\r/g, "");
  const lines = head?.split("\n") ?? [];
  // Front matter may hold any fields; each line is asked by itself.
  const told: FrontMatter = Object.assign({}, ...lines.map((line) => splitFrontMatter(`${line}\n`).fields));
  const { fields: above, body } =
    head === undefined ? splitFrontMatter(all) : { fields: {}, body: all.replace(fence, "") };
  const fields = { ...told, ...above };
  const heading = firstHeading.exec(body);
  const { marked } = await import("marked");
  const html = marked.parse(heading ? body.slice(heading[0].length) : body, { async: false });
  const title = fields.title ?? (heading?.[1] ? readFragment(heading[1]) : undefined);
  const published = fields.published ?? about.published ?? about.fetched;
  return {
    text: readFragment(html),
    ...(about.url ? { url: about.url } : {}),
    ...fields,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  };
};
