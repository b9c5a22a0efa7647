import { useEffect, useRef } from "react";

/** A stretch of the article. Half-open UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const textOf = (node: Node): HTMLElement | null =>
  (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>(".article-text") ?? null;

/** The offset in the article of a point in its text; null where the point is elsewhere. */
const offsetOf = (node: Node, offset: number): number | null => {
  if (!textOf(node)) return null;
  const piece = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>("[data-at]");
  if (piece) return Number(piece.dataset.at) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
  // Between two pieces: the one that follows begins there.
  const next = node.childNodes[offset];
  const inside =
    next instanceof HTMLElement ? (next.matches("[data-at]") ? next : next.querySelector("[data-at]")) : null;
  return inside instanceof HTMLElement ? Number(inside.dataset.at) : null;
};

/** A stretch without the spaces at its borders; null where nothing is left. */
export const trimmed = (text: string, { start, end }: Stretch): Stretch | null => {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
};

/** Where typed words stand: inside the quote first, else anywhere in the text. Case counts only where it helps. */
export const findWords = (text: string, typed: string, quote: Stretch | null): Stretch | null => {
  const wanted = typed.trim();
  if (!wanted) return null;
  const at = (place: string, from: number): Stretch | null => {
    const exact = place.indexOf(wanted);
    const found = exact >= 0 ? exact : place.toLowerCase().indexOf(wanted.toLowerCase());
    return found >= 0 ? { start: from + found, end: from + found + wanted.length } : null;
  };
  return (quote ? at(text.slice(quote.start, quote.end), quote.start) : null) ?? at(text, 0);
};

/** Tells the words that a reader selects in the article's text. */
export const useSelectedWords = (text: string, onSelect: (words: Stretch) => void): void => {
  const latest = useRef({ text, onSelect });
  latest.current = { text, onSelect };
  useEffect(() => {
    // Told when the selection is done, not while it grows.
    const tell = () => {
      const selection = window.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      const start = offsetOf(range.startContainer, range.startOffset);
      const end = offsetOf(range.endContainer, range.endOffset);
      if (start === null || end === null || end <= start) return;
      const words = trimmed(latest.current.text, { start, end });
      if (words) latest.current.onSelect(words);
    };
    document.addEventListener("mouseup", tell);
    document.addEventListener("touchend", tell);
    document.addEventListener("keyup", tell);
    return () => {
      document.removeEventListener("mouseup", tell);
      document.removeEventListener("touchend", tell);
      document.removeEventListener("keyup", tell);
    };
  }, []);
};
