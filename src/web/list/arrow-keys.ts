import type { Virtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback } from "react";

const pageRows = 10;

/** Where a key leads from a row; null where the key means nothing here. */
export const rowAfter = (key: string, at: number, count: number): number | null => {
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageRows,
    PageUp: at - pageRows,
    Home: 0,
    End: count - 1,
  };
  const next = wanted[key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
};

/**
 * Arrow keys, page keys, Home and End among the rows of a list that holds only the rows in sight. The button of a row bears
 * its index as `data-index`; Enter opens it, as in every button.
 */
export const useArrowKeys = (rows: Virtualizer<HTMLDivElement, Element>, count: number) =>
  useCallback(
    (pressed: KeyboardEvent<HTMLElement>) => {
      const { index } = pressed.target instanceof HTMLElement ? pressed.target.dataset : {};
      if (index === undefined || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return;
      const next = rowAfter(pressed.key, Number(index), count);
      if (next === null) return;
      pressed.preventDefault();
      rows.scrollToIndex(next, { align: "auto" });
      const list = pressed.currentTarget;
      const focus = (tries: number): void => {
        const row = list.querySelector<HTMLElement>(`[data-index="${next}"]`);
        if (row) row.focus({ preventScroll: true });
        else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
      };
      focus(20);
    },
    [rows, count],
  );
