import { Parser } from "htmlparser2";
import { Refusal } from "../../core/errors.ts";
import type { PageElement } from "./page-node.ts";

/** Readability is quadratic in depth: a page nested deeper is flattened before it is read. News pages stay below 60. */
const deepest = 100;
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

class TooDeep extends Error {}

/** Whether an element holds nothing to read and says nothing about the page; linked data (JSON-LD) does. */
const isIdle = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === "style" || name === "svg" || (name === "script" && attributes.type !== "application/ld+json");

const element = (name: string, attributes: Readonly<Record<string, string>>): PageElement => ({
  name,
  attributes,
  children: [],
  weight: 0,
});

/** `limit` is how many elements may stand within one another. Throws `TooDeep`. */
const parse = (html: string, limit: number): PageElement => {
  const root = element("#document", {});
  const open: PageElement[] = [root];
  let into = root;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > limit) throw new TooDeep();
      const next = element(name, attributes);
      if (!isIdle(name, attributes)) into.children.push(next);
      open.push(next);
      into = next;
    },
    onclosetag() {
      if (open.length > 1) open.pop();
      into = open.at(-1) ?? root;
    },
    ontext(text) {
      const last = into.children.length - 1;
      const before = into.children[last];
      if (typeof before === "string") into.children[last] = before + text;
      else into.children.push(text);
    },
  });
  parser.end(html);
  return root;
};

/**
 * A page as a tree, made by htmlparser2; nothing of it is run or fetched. linkedom's whole DOM takes four times as long to
 * make and to search. Throws the refusal `too-large`.
 */
export const openPage = (html: string): PageElement => {
  if (html.length > longest) throw new Refusal("too-large", { characters: html.length });
  try {
    return parse(html, deepest);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    // Paragraphs and cells that are never closed stay in their places: the parser closes them by itself.
    return parse(flatten(html), Number.POSITIVE_INFINITY);
  }
};
