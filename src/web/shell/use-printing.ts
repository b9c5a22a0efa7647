import { useSyncExternalStore } from "react";

/** More rows than a person would carry home on paper: the table can be exported whole. */
export const mostPrinted = 2000;

let printing = false;

const subscribe = (listener: () => void): (() => void) => {
  const begin = (): void => {
    printing = true;
    listener();
  };
  const end = (): void => {
    printing = false;
    listener();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
};

/** True while the page is being printed: lists that hold only the rows in sight then hold the others too. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
