import { useSyncExternalStore } from "react";

/** How dates are written: 2023-05-29, 29 May 2023, or May 29, 2023. */
export const dateStyles = ["iso", "day-first", "month-first"] as const;
export type DateStyle = (typeof dateStyles)[number];

/** What a reader chooses for this browser. */
export interface Settings {
  readonly dates: DateStyle;
  /** The name that stands beside the reader's decisions; "" until it is given. */
  readonly reviewer: string;
  /** Keys of the review queue that the reader changed: key to command. */
  readonly keys: Readonly<Record<string, string>>;
}

const standard: Settings = { dates: "iso", reviewer: "", keys: {} };
const storageKey = "sitrep.settings";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Settings as they were kept; what is missing or broken is as it comes. */
export const parseSettings = (text: string | null): Settings => {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (!isRecord(value)) return standard;
    const { dates, reviewer, keys } = value;
    return {
      dates: dateStyles.find((style) => style === dates) ?? standard.dates,
      reviewer: typeof reviewer === "string" ? reviewer.slice(0, 200) : standard.reviewer,
      keys: isRecord(keys)
        ? Object.fromEntries(
            Object.entries(keys).flatMap(([key, name]) => (typeof name === "string" ? [[key, name]] : [])),
          )
        : standard.keys,
    };
  } catch {
    return standard;
  }
};

const storage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

let present = parseSettings(storage()?.getItem(storageKey) ?? null);
const listeners = new Set<() => void>();

export const readSettings = (): Settings => present;

/** Changes some settings and keeps them in this browser, where it keeps anything. */
export const changeSettings = (part: Partial<Settings>): void => {
  present = { ...present, ...part };
  try {
    storage()?.setItem(storageKey, JSON.stringify(present));
  } catch {
    // A browser that keeps nothing: the settings hold until the page is closed.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSettings = (): Settings => useSyncExternalStore(subscribe, readSettings);
