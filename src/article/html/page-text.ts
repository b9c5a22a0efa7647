import { type PageNode, silent } from "./page-node.ts";

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  (
    "address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "li main nav ol p pre section table tr ul"
  ).split(" "),
);

/** White space as HTML folds it; what no reader sees (soft hyphens, zero-width spaces) goes. */
const inlineText = (text: string): string =>
  text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/[\t\n\f\r \u00a0]+/g, " ");

/** How many line breaks an element has before and after it; white space beside them folds away. */
const breaksAround = (name: string): number => (name === "li" || name === "tr" ? 1 : blocks.has(name) ? 2 : 0);

/** Text in the making: breaks that meet become the larger of them, and spaces at them vanish. */
class Lines {
  readonly #parts: string[] = [];
  #breaks = 0;
  #space = false;

  break(count: number): void {
    this.#breaks = Math.max(this.#breaks, count);
  }
  /** `<br>`: two of them part paragraphs. */
  newLine(): void {
    this.#breaks = Math.min(2, this.#breaks + 1);
  }
  space(): void {
    this.#space = true;
  }
  add(text: string): void {
    const words = text.trim();
    if (/^\s/.test(text) || !words) this.#space = true;
    if (!words) return;
    if (this.#parts.length > 0) {
      if (this.#breaks > 0) this.#parts.push("\n".repeat(this.#breaks));
      else if (this.#space) this.#parts.push(" ");
    }
    this.#parts.push(words);
    this.#breaks = 0;
    this.#space = /\s$/.test(text);
  }
  toString(): string {
    return this.#parts.join("");
  }
}

type Step = PageNode | { readonly breaks: number };

/**
 * The text of a node as plain text: paragraphs parted by a blank line, list items and table rows on lines of their own,
 * white space folded. Walks without recursion, so that depth costs nothing but memory.
 */
export const textOf = (root: PageNode): string => {
  const lines = new Lines();
  const stack: Step[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") {
      lines.add(inlineText(next));
      continue;
    }
    if ("breaks" in next) {
      lines.break(next.breaks);
      continue;
    }
    const { name, children } = next;
    if (silent.has(name)) continue;
    if (name === "br") lines.newLine();
    if (name === "td" || name === "th") lines.space();
    const breaks = breaksAround(name);
    lines.break(breaks);
    if (breaks > 0) stack.push({ breaks });
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at] ?? "");
  }
  return lines.toString();
};
