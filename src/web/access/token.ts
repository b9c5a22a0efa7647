import { useSyncExternalStore } from "react";

const storageKey = "sitrep.token";

/** Kept for this tab alone, and gone with it; a browser that keeps nothing holds it until the page is closed. */
const storage = (): Storage | null => {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
};

let present = storage()?.getItem(storageKey) ?? null;
/** Null while nobody is asked; "none" where a token is needed, "refused" where the one that was given does not count. */
export type Asking = "none" | "refused" | null;
let asking: Asking = null;
const waiting: (() => void)[] = [];
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const heldToken = (): string | null => present;
export const useToken = (): string | null => useSyncExternalStore(subscribe, heldToken);
export const useAsking = (): Asking => useSyncExternalStore(subscribe, () => asking);

/** Takes a token, and lets everything go on that waited for one. */
export const giveToken = (text: string): void => {
  present = text.trim();
  storage()?.setItem(storageKey, present);
  asking = null;
  for (const go of waiting.splice(0)) go();
  tell();
};

const askForToken = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    asking = present === null ? "none" : "refused";
    tell();
  });

/** `fetch` with the token of this tab. Where the server asks for one, the reader is asked, and then the server again. */
export const fetchAsCaller = async (url: URL, init: RequestInit = {}): Promise<Response> => {
  for (;;) {
    const sent = present;
    const headers = new Headers(init.headers);
    if (sent !== null) headers.set("authorization", `Bearer ${sent}`);
    const answer = await fetch(url, { ...init, headers });
    if (answer.status !== 401) return answer;
    // Another request may have asked meanwhile, and been given a token.
    if (sent === present) await askForToken();
    init.signal?.throwIfAborted();
  }
};
