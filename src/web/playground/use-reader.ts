import { useCallback, useEffect, useRef, useState } from "react";
import type { LocalDate } from "../../core/date.ts";
import type { Answer, Reading, Request } from "../../playground/messages.ts";

type Reached = Extract<Answer, { kind: "reached" }>["reached"];

/** Where the reader of the playground stands. */
export type ReaderState =
  | { readonly state: "loading"; readonly loaded: number; readonly total: number }
  | { readonly state: "ready" }
  | { readonly state: "reading"; readonly reached: Reached | null }
  | { readonly state: "read"; readonly reading: Reading }
  | { readonly state: "failed"; readonly reason: string; readonly canRead: boolean };

export interface Reader {
  readonly now: ReaderState;
  read(text: string, published: LocalDate | null): void;
}

const after = (before: ReaderState, answer: Answer, latest: number): ReaderState => {
  switch (answer.kind) {
    case "loading":
      return before.state === "loading" ? { state: "loading", loaded: answer.loaded, total: answer.total } : before;
    case "ready":
      return before.state === "loading" ? { state: "ready" } : before;
    case "reached":
      return answer.id === latest && before.state === "reading"
        ? { state: "reading", reached: answer.reached }
        : before;
    case "read":
      return answer.id === latest ? { state: "read", reading: answer.reading } : before;
    case "failed":
      return answer.id === null || answer.id === latest
        ? { state: "failed", reason: answer.reason, canRead: answer.id !== null }
        : before;
  }
};

/** The analysis in a worker of its own, so that the page answers while a long text is read. Later texts overtake earlier ones. */
export const useReader = (): Reader => {
  const [now, setNow] = useState<ReaderState>({ state: "loading", loaded: 0, total: 0 });
  const worker = useRef<Worker | null>(null);
  const latest = useRef(0);
  useEffect(() => {
    const own = new Worker(new URL("../../playground/worker.ts", import.meta.url), { type: "module" });
    const send = (request: Request) => own.postMessage(request);
    own.onmessage = ({ data }: MessageEvent<Answer>) => setNow((before) => after(before, data, latest.current));
    own.onerror = ({ message }) => setNow({ state: "failed", reason: message, canRead: false });
    send({ kind: "start", folder: new URL("./", document.baseURI).href });
    worker.current = own;
    return () => own.terminate();
  }, []);
  const read = useCallback((text: string, published: LocalDate | null) => {
    latest.current += 1;
    const request: Request = { kind: "read", id: latest.current, text, published };
    worker.current?.postMessage(request);
    setNow({ state: "reading", reached: null });
  }, []);
  return { now, read };
};
