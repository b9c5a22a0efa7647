import { useCallback, useSyncExternalStore } from "react";

/** The whole view, as it stands in the URL, so that a link shows the same picture. */
export interface View {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly type?: string | undefined;
  readonly text?: string | undefined;
  /** Id of the chosen event, of the open article, and of the chosen claim in it. */
  readonly event?: string | undefined;
  readonly article?: string | undefined;
  readonly claim?: string | undefined;
  /** The page, by its id in `pages`; the picture where there is none. */
  readonly page?: string | undefined;
  /** More filters: a status, an actor, a recipient, a place by its name, a box "west,south,east,north". */
  readonly status?: string | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  readonly place?: string | undefined;
  readonly box?: string | undefined;
  /** Filters that only a saved view or an address sets. */
  readonly country?: string | undefined;
  readonly precision?: string | undefined;
  readonly review?: string | undefined;
  readonly minScore?: string | undefined;
  /** What stands in the middle of the picture: the map, or `table`, `actors`, `states`. */
  readonly show?: string | undefined;
  /** Camera of the map: latitude, longitude, zoom. */
  readonly at?: string | undefined;
  /** "0" where the legend is folded, "1" where it is open; else as the screen has room. */
  readonly legend?: string | undefined;
  /** Day of the change point whose evidence is shown. */
  readonly changed?: string | undefined;
  /** Set where the page of the chosen event is open. */
  readonly compare?: string | undefined;
  /** The table: sorting, column filters, columns. */
  readonly sort?: string | undefined;
  readonly where?: string | undefined;
  readonly cols?: string | undefined;
  /** Actors drawn as `network` or `matrix`. */
  readonly draw?: string | undefined;
  /** "1" where groups without a name stand among the actors. */
  readonly groups?: string | undefined;
}

const keys = [
  "from",
  "to",
  "type",
  "text",
  "event",
  "article",
  "claim",
  "page",
  "status",
  "actor",
  "recipient",
  "place",
  "box",
  "country",
  "precision",
  "review",
  "minScore",
  "show",
  "at",
  "legend",
  "changed",
  "compare",
  "sort",
  "where",
  "cols",
  "draw",
  "groups",
] as const;
type Key = (typeof keys)[number];

/** Parameters that no view knows are dropped. */
export const readView = (search: string): View => {
  const parameters = new URLSearchParams(search);
  const found = keys.flatMap((key): [Key, string][] => {
    const value = parameters.get(key);
    return value ? [[key, value]] : [];
  });
  return Object.fromEntries(found);
};

export const writeView = (view: View): string => {
  const parameters = new URLSearchParams();
  for (const key of keys) {
    const value = view[key];
    if (value) parameters.set(key, value);
  }
  const text = parameters.toString();
  return text ? `?${text}` : "";
};

const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
};

/** The view, and a way to change some of it. Choosing makes a history entry; typing in a filter replaces the last one. */
export const useView = (): readonly [View, (change: Partial<View>, how?: "push" | "replace") => void] => {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const change = useCallback((part: Partial<View>, how: "push" | "replace" = "push") => {
    const next = `${window.location.pathname}${writeView({ ...readView(window.location.search), ...part })}`;
    if (how === "push") window.history.pushState(null, "", next);
    else window.history.replaceState(null, "", next);
    for (const listener of listeners) listener();
  }, []);
  return [readView(search), change];
};
