import { elementsOf, type PageElement, silent } from "./page-node.ts";
import { isClutter } from "./remove-clutter.ts";

/** Elements that stand within a line. */
const inline = new Set("a abbr b br cite code em font i mark q s small span strong sub sup time u".split(" "));
/** A paragraph by itself is no report: shorter ones stand beside it. */
const paragraphs = new Set(["p", "blockquote", "li", "dd"]);
/** Characters from which a paragraph is prose; headings, bylines and names of sections are shorter. */
const shortest = 60;
/** What holds so much of the prose holds the report. */
const mostOfIt = 0.8;

/** Characters in an element's own lines, and how many of them are links. */
const ownLines = (element: PageElement): { readonly all: number; readonly links: number } => {
  let [all, links] = [0, 0];
  const stack = element.children.map((node) => ({ node, link: false }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    const link = next.link || (typeof node !== "string" && node.name === "a");
    if (typeof node === "string") {
      const length = node.replace(/\s+/g, " ").trim().length;
      all += length;
      if (link) links += length;
    } else if (inline.has(node.name)) for (const child of node.children) stack.push({ node: child, link });
  }
  return { all, links };
};

/** Characters of prose in each element and all below it. A line of which half is links is none, and clutter neither, however large. */
const proseBelow = (root: PageElement): ReadonlyMap<PageElement, number> => {
  const sums = new Map<PageElement, number>();
  const elements = [root, ...elementsOf(root)];
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    if (!element || silent.has(element.name) || (element !== root && isClutter(element))) continue;
    const own = inline.has(element.name) ? { all: 0, links: 0 } : ownLines(element);
    let sum = own.all >= shortest && own.links * 2 < own.all ? own.all : 0;
    for (const child of element.children) if (typeof child !== "string") sum += sums.get(child) ?? 0;
    sums.set(element, sum);
  }
  return sums;
};

/** Characters of prose on a page or a part of it. */
export const proseIn = (root: PageElement): number => proseBelow(root).get(root) ?? 0;

/** The smallest element that holds most of the prose: the report, where nothing else tells which part of the page it is. */
export const proseHolder = (root: PageElement): PageElement => {
  const sums = proseBelow(root);
  const enough = (sums.get(root) ?? 0) * mostOfIt;
  let holder = root;
  for (let inner: PageElement | undefined = root; inner && enough > 0; ) {
    holder = inner;
    inner = holder.children.find(
      (child): child is PageElement =>
        typeof child !== "string" && !paragraphs.has(child.name) && (sums.get(child) ?? 0) >= enough,
    );
  }
  return holder;
};
