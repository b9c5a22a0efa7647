import { parseHTML } from "linkedom";
import { Refusal } from "../../core/errors.ts";
import type { PageDocument } from "./page-node.ts";

/** Readability is worse than linear in depth: a page nested deeper is flattened before it is read. */
const deepest = 250;
/** Characters of markup; news pages stay below two million. */
const longest = 6_000_000;

const empty =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|!doctype|p|li|dd|dt|tr|td|th|option)$/i;

/** Drops opening and closing tags of boxes beyond the depth limit; their text stays. */
const flatten = (html: string): string => {
  let depth = 0;
  return html.replace(
    /<(\/?)([a-zA-Z!][a-zA-Z0-9]{0,30})(?=[\s/>])[^>]{0,20000}>/g,
    (tag, slash: string, name: string) => {
      if (empty.test(name) || tag.endsWith("/>")) return tag;
      depth += slash ? -1 : 1;
      if (depth < 0) depth = 0;
      return depth > deepest || (slash && depth === deepest) ? " " : tag;
    },
  );
};

/** Opens a page as a document that runs nothing and fetches nothing. Throws the refusal `too-large`. */
export const openPage = (html: string): PageDocument => {
  if (html.length > longest) throw new Refusal("too-large", { characters: html.length });
  const flat = flatten(html);
  // linkedom gives an empty text for a fragment and throws on plain text: always hand it a whole document.
  const whole = /<html[\s>]/i.test(flat) ? flat : `<!doctype html><html><head></head><body>${flat}</body></html>`;
  return parseHTML(whole).document;
};
