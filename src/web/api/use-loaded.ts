import { useEffect, useRef, useState } from "react";

/** Something that is being read, was read, or could not be. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly reason: string };

/** Reads anew whenever `key` changes; what an older key still brings is dropped. A null key reads nothing. */
export const useLoaded = <Value>(key: string | null, read: (signal: AbortSignal) => Promise<Value>): Loaded<Value> => {
  const [loaded, setLoaded] = useState<{ key: string | null; result: Loaded<Value> }>({
    key: null,
    result: { state: "loading" },
  });
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (key === null) return;
    const control = new AbortController();
    latest.current(control.signal).then(
      (value) => setLoaded({ key, result: { state: "ready", value } }),
      (error: unknown) => {
        if (!control.signal.aborted)
          setLoaded({
            key,
            result: { state: "failed", reason: error instanceof Error ? error.message : String(error) },
          });
      },
    );
    return () => control.abort();
  }, [key]);
  return loaded.key === key ? loaded.result : { state: "loading" };
};
