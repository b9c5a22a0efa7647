import { elementsOf, firstElement, type PageElement, silent, textContent } from "./page-node.ts";
import { clutterElements, clutterNames, clutterRoles, otherStories, unseenStyle } from "./tables/clutter.ts";

/** Escaped for a regular expression: the names hold hyphens only. */
const named = new RegExp(clutterNames.join("|"), "i");

/** Whether an element says of itself that it stands around the news. */
export const isClutter = ({ name, attributes }: PageElement): boolean =>
  clutterElements.has(name) ||
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  clutterRoles.has(attributes.role ?? "") ||
  (attributes.style !== undefined && unseenStyle.test(attributes.style)) ||
  (attributes.class !== undefined && named.test(attributes.class)) ||
  (attributes.id !== undefined && named.test(attributes.id));

/** Weighs every element by the text below it, from the last one to the first: a child stands behind its parent. */
const weigh = (root: PageElement): void => {
  const elements = [root, ...elementsOf(root)];
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    if (!element) continue;
    let weight = 0;
    if (!silent.has(element.name))
      for (const child of element.children)
        weight += typeof child === "string" ? child.replace(/\s+/g, " ").trim().length : child.weight;
    element.weight = weight;
  }
};

/** What holds more than this share of the page's text is the news, whatever it is called. */
const mostShare = 0.4;
const frames = new Set(["#document", "html", "body", "main"]);
const headings = new Set(["h2", "h3", "h4", "h5", "b"]);
const beginsText = new Set(["p", "h1", "h2", "h3", "h4", "h5", "li"]);

/** Takes out every element for which this holds. */
export const removeWhere = (root: PageElement, holds: (element: PageElement) => boolean): void => {
  for (const element of [root, ...elementsOf(root)])
    if (element.children.some((child) => typeof child !== "string" && holds(child)))
      element.children = element.children.filter((child) => typeof child === "string" || !holds(child));
};

/** Whether in this box a heading comes before all text: what stands before it in the same box may be the report. */
const beginsWith = (box: PageElement, heading: PageElement): boolean => {
  for (const element of elementsOf(box)) {
    if (element === heading) return true;
    if (beginsText.has(element.name)) return false;
  }
  return true;
};

/** Boxes of links under a heading such as "Read next", if they are no large part of the page; else the heading alone. */
const otherBoxes = (root: PageElement, all: number): ReadonlySet<PageElement> => {
  const found = new Set<PageElement>();
  for (const box of [root, ...elementsOf(root)])
    for (const child of box.children) {
      if (typeof child === "string" || !headings.has(child.name) || !otherStories.test(textContent(child))) continue;
      const whole = !frames.has(box.name) && box.weight <= all * mostShare && beginsWith(box, child);
      found.add(whole ? box : child);
    }
  return found;
};

/** Characters of a headline; a longer link is a text that somebody made one. */
const longestHeadline = 160;
const boxesOfLink = new Set(["p", "div", "aside", "section", "article"]);

/** Boxes between the paragraphs that hold one link and no word besides: the headline of another story. */
const linkBoxes = (root: PageElement, all: number): ReadonlySet<PageElement> => {
  const found = new Set<PageElement>();
  let weight = 0;
  for (const box of elementsOf(root)) {
    if (!boxesOfLink.has(box.name) || box.weight < 15 || box.weight > longestHeadline) continue;
    const link = firstElement(box, ({ name }) => name === "a");
    if (!link || link.weight < box.weight || firstElement(box, ({ name }) => beginsText.has(name) && name !== "p"))
      continue;
    found.add(box);
    weight += box.weight;
  }
  // A page of which much is such links is a list of stories, and they are its text.
  return weight <= all * mostShare ? found : new Set();
};

/**
 * Takes out of a page what stands around the news: navigation, banners, boxes with other stories, comments. Known by
 * element, by attribute, by the words in class and id, and by headings; never the larger part of the page.
 */
export const removeClutter = (body: PageElement): void => {
  weigh(body);
  const all = body.weight;
  removeWhere(body, (element) => !frames.has(element.name) && element.weight <= all * mostShare && isClutter(element));
  weigh(body);
  const boxes = otherBoxes(body, all);
  removeWhere(body, (element) => boxes.has(element));
  weigh(body);
  const links = linkBoxes(body, body.weight);
  removeWhere(body, (element) => links.has(element));
};
