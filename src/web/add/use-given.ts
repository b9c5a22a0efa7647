import { useRef, useState } from "react";
import type { InputProgress, InputResult } from "../../core/record/input.ts";
import type { Tell } from "../api/add-client.ts";
import { problemOf } from "../api/problem-of.ts";

/** Does the adding, and tells how far it has come. */
export type Work = (tell: Tell) => Promise<InputResult>;

/** Where one thing that was given stands. */
export type Stand =
  | { readonly state: "waiting" }
  | { readonly state: "reading"; readonly progress: InputProgress | null }
  | { readonly state: "read"; readonly result: InputResult; readonly milliseconds: number }
  | { readonly state: "failed"; readonly problem: string };

/** One thing that was given: its name, and what becomes of it. */
export interface Given {
  readonly key: number;
  readonly name: string;
  readonly work: Work;
  readonly stand: Stand;
}

export interface Giving {
  /** The last first. */
  readonly given: readonly Given[];
  readonly give: (name: string, work: Work) => void;
  /** Does the work of something that failed once more, in its place. */
  readonly again: (given: Given) => void;
}

/** Everything that was given to be added, one after another: the server links one article at a time anyway. */
export const useGiven = (): Giving => {
  const [given, setGiven] = useState<readonly Given[]>([]);
  const lastKey = useRef(0);
  const waiting = useRef<Promise<void>>(Promise.resolve());
  const queue = (key: number, work: Work): void => {
    const stands = (stand: Stand) =>
      setGiven((before) => before.map((each) => (each.key === key ? { ...each, stand } : each)));
    stands({ state: "waiting" });
    waiting.current = waiting.current.then(async () => {
      stands({ state: "reading", progress: null });
      const begun = performance.now();
      try {
        const result = await work((progress) => stands({ state: "reading", progress }));
        stands({ state: "read", result, milliseconds: performance.now() - begun });
      } catch (error) {
        stands({ state: "failed", problem: problemOf(error) });
      }
    });
  };
  const give = (name: string, work: Work): void => {
    lastKey.current += 1;
    const key = lastKey.current;
    setGiven((before) => [{ key, name, work, stand: { state: "waiting" } }, ...before]);
    queue(key, work);
  };
  return { given, give, again: ({ key, work }) => queue(key, work) };
};
