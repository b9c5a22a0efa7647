import type { PageDocument, PageElement } from "./page-node.ts";
import { clutterElements, clutterNames, clutterSelectors, otherStories } from "./tables/clutter.ts";

const selector = [
  ...clutterElements,
  ...clutterSelectors,
  ...clutterNames.flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]),
].join(",");

const weight = (element: PageElement): number => element.textContent?.replace(/\s+/g, " ").length ?? 0;

/** What holds more than this share of the page's text is the news, whatever it is called. */
const mostShare = 0.4;
const frame = /^(?:html|body|main)$/i;

/** A box of links under a heading such as "Read next": the heading's own box, if it is no large part of the page. */
const boxUnder = (heading: PageElement, all: number): PageElement | null => {
  const box = heading.parentElement;
  if (!box || frame.test(box.nodeName) || weight(box) > all * mostShare) return null;
  // Under the heading only: what stands before it in the same box may be the report.
  const [first] = box.querySelectorAll("p, h1, h2, h3, h4, h5, li");
  return first === heading || first === undefined || heading.contains(first) ? box : null;
};

/**
 * Takes out of a page what stands around the news: navigation, banners, boxes with other stories, comments. Known by
 * element, by attribute, by the words in class and id, and by headings; never the larger part of the page.
 */
export const removeClutter = (page: PageDocument): void => {
  const all = weight(page.body);
  for (const element of page.querySelectorAll(selector))
    if (!frame.test(element.nodeName) && weight(element) <= all * mostShare) element.remove();
  for (const heading of page.querySelectorAll("h2, h3, h4, h5, b"))
    if (otherStories.test(heading.textContent?.trim() ?? "")) (boxUnder(heading, all) ?? heading).remove();
};
