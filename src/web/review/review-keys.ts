/** What a key does in the review queue. */
export type Command =
  | { readonly name: "accept" | "reject" | "skip" | "undo" | "edit" }
  | { readonly name: "type"; readonly rank: number };

const standard: Readonly<Record<string, Command["name"]>> = {
  a: "accept",
  x: "reject",
  " ": "skip",
  Backspace: "undo",
  e: "edit",
};

/** Key to command; a reader's own keys (kept in the browser) stand over the standard ones. */
export type KeyMap = Readonly<Record<string, string>>;

const storageKey = "sitrep.keys";

/** The reader's own keys, or none where the browser keeps nothing or something broken. */
export const ownKeys = (): KeyMap => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([, name]) => typeof name === "string"))
      : {};
  } catch {
    return {};
  }
};

export const keepOwnKeys = (keys: KeyMap): void => localStorage.setItem(storageKey, JSON.stringify(keys));

const isName = (name: string): name is "accept" | "reject" | "skip" | "undo" | "edit" =>
  Object.values(standard).some((known) => known === name);

/** The command of a key, or null. A key that a reader gave to something else no longer has its standard meaning. */
export const commandOf = (key: string, own: KeyMap): Command | null => {
  if (/^[1-9]$/.test(key) && !(key in own)) return { name: "type", rank: Number(key) };
  const name = own[key] ?? (Object.values(own).includes(standard[key] ?? "") ? undefined : standard[key]);
  return name !== undefined && isName(name) ? { name } : null;
};

/** The key that stands for a command now, to be shown on its button. */
export const keyOf = (name: string, own: KeyMap): string => {
  const found =
    Object.entries(own).find(([, command]) => command === name) ??
    Object.entries(standard).find(([, command]) => command === name);
  return found?.[0] === " " ? "space" : (found?.[0] ?? "");
};
