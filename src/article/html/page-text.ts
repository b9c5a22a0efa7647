import { isElement, isText, type PageNode } from "./page-node.ts";

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  (
    "address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "li main nav ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);
/** Elements whose text is not for reading. */
const silent = new Set("script style noscript template svg iframe object button select textarea".split(" "));

const inlineText = (text: string): string => text.replace(/[\t\n\f\r ]+/g, " ");

/**
 * The text of a node as plain text: paragraphs parted by a blank line, list items on lines of their own, white space folded.
 * Walks without recursion, so that depth costs nothing but memory.
 */
export const textOf = (root: PageNode): string => {
  const parts: string[] = [];
  const stack: (PageNode | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") {
      parts.push(next);
      continue;
    }
    if (isText(next)) parts.push(inlineText(next.textContent ?? ""));
    if (!isElement(next)) continue;
    const name = next.nodeName.toLowerCase();
    if (silent.has(name)) continue;
    const edge =
      name === "br"
        ? "\n"
        : name === "td" || name === "th"
          ? " "
          : name === "li" || name === "tr"
            ? "\n"
            : blocks.has(name)
              ? "\n\n"
              : "";
    if (edge) stack.push(edge);
    for (const child of [...next.childNodes].reverse()) stack.push(child);
    if (edge) stack.push(edge);
  }
  return tidy(parts.join(""));
};

const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
