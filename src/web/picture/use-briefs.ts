import { useEffect, useState } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { fetchBriefs } from "../api/picture-client.ts";

/** The most events that the page holds. */
const most = 250_000;
/** The first page is small, so that something stands on the screen at once. */
const firstPage = 500;
const laterPages = 5000;

export interface Briefs {
  readonly events: readonly EventBrief[];
  readonly state: "loading" | "more" | "complete" | "cut" | "failed";
  readonly reason: string;
}

const none: Briefs = { events: [], state: "loading", reason: "" };

/** Events in short whose words fit `text`, page after page, newest first. What is there is shown while the rest is read. */
export const useBriefs = (text: string | undefined): Briefs => {
  const [briefs, setBriefs] = useState<Briefs>(none);
  useEffect(() => {
    const control = new AbortController();
    const read = async (): Promise<void> => {
      const events: EventBrief[] = [];
      let after: string | undefined;
      // Drawing at every page would cost more than reading: what is shown doubles each time.
      let shown = 0;
      do {
        const limit = events.length ? laterPages : firstPage;
        const page = await fetchBriefs({ text, limit, after }, control.signal);
        events.push(...page.items);
        after = page.next ?? undefined;
        const state = after === undefined ? "complete" : events.length >= most ? "cut" : "more";
        if (state === "more" && events.length < 2 * shown) continue;
        shown = events.length;
        setBriefs({ events: [...events], state, reason: "" });
      } while (after !== undefined && events.length < most);
    };
    read().catch((error: unknown) => {
      if (!control.signal.aborted)
        setBriefs({ ...none, state: "failed", reason: error instanceof Error ? error.message : String(error) });
    });
    return () => control.abort();
  }, [text]);
  return briefs;
};
