import { useEffect, useRef, useState } from "react";
import type { ClaimItem } from "../../core/record/items.ts";
import { fetchClaim, fetchUnreviewed } from "../api/client.ts";
import { type Decision, explainFailure, sendDecisions, undoReview } from "./decisions.ts";

/** Something done in this sitting, so that it can be taken back. */
export interface Done {
  readonly key: number;
  readonly item: ClaimItem;
  /** Empty where the claim was skipped. */
  readonly decisions: readonly Decision[];
  readonly why: string;
}

export interface Queue {
  readonly current: ClaimItem | null;
  readonly next: ClaimItem | null;
  readonly left: number;
  /** True where the record holds more than was fetched. */
  readonly more: boolean;
  readonly done: readonly Done[];
  readonly message: string;
  readonly loading: boolean;
  decide(decisions: readonly Decision[], why: string): void;
  skip(): void;
  undo(): void;
  /** Takes the present claim anew, with what others have decided. */
  refresh(): void;
}

const pageSize = 100;
/** More are fetched when fewer than this are left. */
const fewLeft = 20;

interface Held {
  readonly items: readonly ClaimItem[];
  readonly more: boolean;
  readonly done: readonly Done[];
  readonly message: string;
  readonly loading: boolean;
}

const empty: Held = { items: [], more: true, done: [], message: "", loading: true };

const withItems = (held: Held, items: readonly ClaimItem[], more: boolean): Held => {
  const seen = new Set([...held.items, ...held.done.map(({ item }) => item)].map(({ claim }) => claim.id));
  const fresh = items.filter(({ claim }) => !seen.has(claim.id));
  // Where a page brings nothing new, all that is left was skipped in this sitting.
  return { ...held, items: [...held.items, ...fresh], more: more && fresh.length > 0, loading: false, message: "" };
};

const without = (held: Held, key: number, message: string): Held => {
  const failed = held.done.find((each) => each.key === key);
  if (!failed) return { ...held, message };
  return { ...held, done: held.done.filter((each) => each !== failed), items: [failed.item, ...held.items], message };
};

/** Fetches unreviewed claims, at the start and whenever few are left. */
const useMore = (held: Held, setHeld: (change: (before: Held) => Held) => void): void => {
  const wanted = held.more && held.items.length < fewLeft;
  const fetching = useRef(false);
  useEffect(() => {
    if (!wanted || fetching.current) return;
    fetching.current = true;
    fetchUnreviewed(pageSize)
      .then(
        (page) => setHeld((before) => withItems(before, page.items, page.next !== null)),
        async (error: unknown) => {
          const message = await explainFailure(error, "");
          setHeld((before) => ({ ...before, loading: false, more: false, message }));
        },
      )
      .finally(() => {
        fetching.current = false;
      });
  }, [wanted, setHeld]);
};

/** What the queue knows beside what it shows: the newest version of each claim, and the reviews that were sent. */
interface Ledger {
  readonly versions: Map<string, number>;
  readonly sent: Map<number, readonly string[]>;
  lastKey: number;
  sending: Promise<void>;
}

interface Work {
  readonly who: string;
  readonly held: Held;
  readonly setHeld: (change: (before: Held) => Held) => void;
  readonly ledger: Ledger;
}

/** Runs when all that was sent before has been answered; what goes wrong is told. */
const inTurn = ({ ledger, setHeld }: Work, claim: string, work: () => Promise<void>, key?: number): void => {
  ledger.sending = ledger.sending.then(work).catch(async (error: unknown) => {
    const message = await explainFailure(error, claim);
    setHeld((before) => (key === undefined ? { ...before, message } : without(before, key, message)));
  });
};

const versionOf = ({ versions }: Ledger, { claim, review }: ClaimItem): number =>
  versions.get(claim.id) ?? review.version;

const leave = ({ ledger, setHeld }: Work, item: ClaimItem, decisions: readonly Decision[], why: string): number => {
  ledger.lastKey += 1;
  const key = ledger.lastKey;
  setHeld((before) => ({
    ...before,
    items: before.items.filter((each) => each !== item),
    done: [...before.done, { key, item, decisions, why }],
    message: "",
  }));
  return key;
};

const decide = (work: Work, item: ClaimItem, decisions: readonly Decision[], why: string): void => {
  const { ledger, who } = work;
  const key = leave(work, item, decisions, why);
  const { id } = item.claim;
  const send = async () => {
    const version = versionOf(ledger, item);
    const reviews = await sendDecisions({ id, version }, decisions, { who, why });
    ledger.versions.set(id, version + reviews.length);
    ledger.sent.set(
      key,
      reviews.map((review) => review.id),
    );
  };
  inTurn(work, id, send, key);
};

const undo = (work: Work): void => {
  const { held, setHeld, ledger, who } = work;
  const last = held.done.at(-1);
  if (!last) return;
  setHeld((before) => without(before, last.key, ""));
  const { id } = last.item.claim;
  inTurn(work, id, async () => {
    for (const review of [...(ledger.sent.get(last.key) ?? [])].reverse()) {
      const version = versionOf(ledger, last.item);
      await undoReview({ id, version }, review, { who, why: "" });
      ledger.versions.set(id, version + 1);
    }
  });
};

const refresh = (work: Work, item: ClaimItem): void => {
  const { ledger, setHeld } = work;
  inTurn(work, item.claim.id, async () => {
    const newest = await fetchClaim(item.claim.id);
    ledger.versions.set(item.claim.id, newest.review.version);
    setHeld((before) => ({
      ...before,
      message: "",
      items: before.items.map((each) => (each === item ? newest : each)),
    }));
  });
};

/**
 * The queue of unreviewed claims. A decision is sent in the background while the next claim already stands; one that the
 * server refuses comes back to the front with the reason.
 */
export const useQueue = (who: string): Queue => {
  const [held, setHeld] = useState<Held>(empty);
  const ledger = useRef<Ledger>({ versions: new Map(), sent: new Map(), lastKey: 0, sending: Promise.resolve() });
  useMore(held, setHeld);
  const work: Work = { who, held, setHeld, ledger: ledger.current };
  const [current = null, next = null] = held.items;
  return {
    current,
    next,
    left: held.items.length,
    more: held.more,
    done: held.done,
    message: held.message,
    loading: held.loading,
    decide: (decisions, why) => {
      if (current) decide(work, current, decisions, why);
    },
    skip: () => {
      if (current) leave(work, current, [], "");
    },
    undo: () => undo(work),
    refresh: () => {
      if (current) refresh(work, current);
    },
  };
};
