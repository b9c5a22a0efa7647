import { useCallback, useEffect, useRef, useState } from "react";
import type { ClaimItem } from "../../core/record/items.ts";
import type { NewReview } from "../../core/record/review.ts";
import { ApiError, fetchUnreviewed, sendReview } from "../api/client.ts";
import { words } from "../text/words.ts";

/** A decision that was taken in this sitting, so that backspace can take it back. */
interface Decided {
  readonly item: ClaimItem;
  readonly review: string | null;
}

export interface Queue {
  readonly current: ClaimItem | null;
  readonly left: number;
  readonly done: number;
  readonly message: string;
  readonly loading: boolean;
  decide(decision: Decision): void;
  skip(): void;
  undo(): void;
}

type Without<Kind, Key extends PropertyKey> = Kind extends unknown ? Omit<Kind, Key> : never;
/** A review without what the queue fills in itself. */
export type Decision = Without<
  Extract<NewReview, { action: "accept" | "reject" | "correct" }>,
  "who" | "target" | "version"
>;

const explain = (error: unknown): string => {
  if (error instanceof ApiError && error.status === 409) return words.queue.conflict;
  return error instanceof Error ? error.message : String(error);
};

const pageSize = 100;

interface Loading {
  readonly onItems: (items: readonly ClaimItem[]) => void;
  readonly onEnd: (message: string) => void;
}

/** Reads the first page of unreviewed claims, once. */
const useFirstPage = ({ onItems, onEnd }: Loading): void => {
  const latest = useRef({ onItems, onEnd });
  latest.current = { onItems, onEnd };
  useEffect(() => {
    const control = new AbortController();
    fetchUnreviewed(pageSize, control.signal).then(
      (page) => {
        latest.current.onItems(page.items);
        latest.current.onEnd("");
      },
      (error: unknown) => {
        if (!control.signal.aborted) latest.current.onEnd(explain(error));
      },
    );
    return () => control.abort();
  }, []);
};

/** The queue of unreviewed claims: one at a time, decisions sent at once, the last ones kept for undo. */
export const useQueue = (who: string): Queue => {
  const [items, setItems] = useState<readonly ClaimItem[]>([]);
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const [message, setMessage] = useState("");
  const [loading, setLoading] = useState(true);
  const busy = useRef(false);
  useFirstPage({
    onItems: setItems,
    onEnd: (text) => {
      setMessage(text);
      setLoading(false);
    },
  });

  const run = useCallback(async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
      setMessage("");
    } catch (error) {
      setMessage(explain(error));
    } finally {
      busy.current = false;
    }
  }, []);

  const current = items[0] ?? null;
  const leave = (item: ClaimItem, review: string | null) => {
    setItems((all) => all.filter((each) => each !== item));
    setDecided((all) => [...all, { item, review }]);
  };
  return {
    current,
    left: items.length,
    done: decided.filter(({ review }) => review !== null).length,
    message,
    loading,
    decide: (decision) => {
      if (!current) return;
      run(async () => {
        const review = await sendReview({
          ...decision,
          who,
          target: current.claim.id,
          version: current.review.version,
        });
        leave(current, review.id);
      });
    },
    skip: () => {
      if (current) leave(current, null);
    },
    undo: () => {
      const last = decided[decided.length - 1];
      if (!last) return;
      run(async () => {
        const version = last.item.review.version;
        if (last.review !== null)
          await sendReview({
            action: "undo",
            who,
            why: "",
            target: last.item.claim.id,
            version: version + 1,
            review: last.review,
          });
        const restored =
          last.review === null ? last.item : { ...last.item, review: { ...last.item.review, version: version + 2 } };
        setDecided((all) => all.slice(0, -1));
        setItems((all) => [restored, ...all]);
      });
    },
  };
};
