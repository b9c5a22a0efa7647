import { useEffect, useState } from "react";
import { fetchAlerts } from "./alerts-client.ts";

const every = 20_000;
const listeners = new Set<(unread: number) => void>();

/** Tells the bell at once what another part of the page has learned. */
export const tellUnread = (unread: number): void => {
  for (const listener of listeners) listener(unread);
};

/** How many alerts nobody has read; asked for now and then while the page is in sight. */
export const useUnread = (): number => {
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    const control = new AbortController();
    const look = () => {
      if (document.visibilityState !== "visible") return;
      fetchAlerts(0, control.signal).then(
        (answer) => setUnread(answer.unread),
        () => {
          // A server that is gone is told by the page itself; the bell keeps what it knows.
        },
      );
    };
    look();
    const timer = setInterval(look, every);
    document.addEventListener("visibilitychange", look);
    listeners.add(setUnread);
    return () => {
      control.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      listeners.delete(setUnread);
    };
  }, []);
  return unread;
};
