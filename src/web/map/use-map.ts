import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import type { ProvinceAt } from "./event-areas.ts";
import { type OpenedMap, openMap } from "./open-map.ts";

const scheme = () => window.matchMedia("(prefers-color-scheme: dark)");

const subscribe = (listener: () => void): (() => void) => {
  const query = scheme();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

export interface UsedMap {
  readonly opened: OpenedMap | null;
  readonly provinceAt: ProvinceAt | null;
  /** Why there is no map: no WebGL, or a base map that cannot be read. */
  readonly failure: string;
}

/** Opens the map inside `container`, in the colours that the reader's system asks for. */
export const useMap = (container: RefObject<HTMLDivElement | null>, at: string | undefined): UsedMap => {
  const isDark = useSyncExternalStore(subscribe, () => scheme().matches);
  const [opened, setOpened] = useState<OpenedMap | null>(null);
  const [provinceAt, setProvinceAt] = useState<{ readonly find: ProvinceAt | null }>({ find: null });
  const [failure, setFailure] = useState("");
  const [start] = useState(at);
  useEffect(() => {
    const place = container.current;
    if (!place) return;
    const control = new AbortController();
    const { signal } = control;
    const open = async (): Promise<void> => {
      const made = await openMap(place, { isDark, at: start, signal });
      setOpened(made);
      await new Promise((resolve) => made.map.once("idle", resolve));
      const find = await made.addDetail();
      setProvinceAt({ find });
    };
    open().catch((error: unknown) => {
      if (!signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
    });
    return () => {
      control.abort();
      setOpened(null);
    };
  }, [container, isDark, start]);
  return { opened, provinceAt: provinceAt.find, failure };
};
