import type { PageElement, PageNode } from "./page-node.ts";

const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** What Readability asks of an element; every other attribute would only take time. */
const asked = new Set(
  (
    "class id style hidden aria-hidden aria-modal role rel itemprop itemtype property name content href src type dir " +
    "datatable summary rowspan colspan"
  ).split(" "),
);

/** Only what would be read as markup: every entity becomes a node of its own in the document. */
const escaped = (text: string): string => text.replace(/&(?=[#a-z])/gi, "&amp;").replace(/<(?=[a-z/!?])/gi, "&lt;");

const openingOf = ({ name, attributes }: PageElement): string => {
  let tag = `<${name}`;
  for (const key in attributes)
    if (asked.has(key)) tag += ` ${key}="${(attributes[key] ?? "").replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
  return `${tag}>`;
};

type Step = PageNode | { readonly closes: string };

/** A tree as HTML, with the attributes that reading its main text needs. */
export const writePage = (root: PageElement): string => {
  let html = "";
  const stack: Step[] = [...root.children].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") html += escaped(next);
    else if ("closes" in next) html += `</${next.closes}>`;
    else {
      html += openingOf(next);
      if (empty.has(next.name)) continue;
      // What a script holds is not read as markup.
      if (next.name === "script") html += `${next.children.join("")}</script>`;
      else {
        stack.push({ closes: next.name });
        for (let at = next.children.length - 1; at >= 0; at--) stack.push(next.children[at] ?? "");
      }
    }
  }
  return html;
};
