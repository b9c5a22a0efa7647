/** A page as a tree: an element, or a string, which is text with its entities read. Comments are left out. */
export type PageNode = PageElement | string;

export interface PageElement {
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, values as they stand. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Changed only while the page is made ready for reading. */
  children: PageNode[];
  /** Characters of text below it that a reader sees, as far as it was weighed. */
  weight: number;
}

export const isElement = (node: PageNode): node is PageElement => typeof node !== "string";

/** Elements whose text is not for reading. */
export const silent: ReadonlySet<string> = new Set(
  "script style noscript template svg iframe object button select textarea".split(" "),
);

/** All elements below one, in the order of the page. Walks without recursion, so that depth costs nothing but memory. */
export const elementsOf = function* (root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next !== root) yield next;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child !== undefined && typeof child !== "string") stack.push(child);
    }
  }
};

/** The first of its elements for which this holds. */
export const firstElement = (root: PageElement, holds: (element: PageElement) => boolean): PageElement | null => {
  for (const element of elementsOf(root)) if (holds(element)) return element;
  return null;
};

/** All text below an element in one line, scripts and all. */
export const textContent = (root: PageElement): string => {
  let text = "";
  const stack: PageNode[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop())
    if (typeof next === "string") text += next;
    else for (let at = next.children.length - 1; at >= 0; at--) stack.push(next.children[at] ?? "");
  return text.replace(/\s+/g, " ").trim();
};
