/** What a key does in the review queue, by the key that it has from the start. */
export const standardKeys = {
  accept: "a",
  reject: "x",
  skip: " ",
  undo: "Backspace",
  flag: "f",
  edit: "e",
  reason: "r",
  article: "o",
} as const;
export type CommandName = keyof typeof standardKeys;
export const commandNames: readonly CommandName[] = [
  "accept",
  "reject",
  "skip",
  "undo",
  "flag",
  "edit",
  "reason",
  "article",
];

export type Command = { readonly name: CommandName } | { readonly name: "type"; readonly rank: number };

/** Key to command; a reader's own keys (kept in the browser) stand over the standard ones. */
export type KeyMap = Readonly<Record<string, string>>;

const isName = (name: string): name is CommandName => name in standardKeys;

/** The key that stands for a command now; a command whose key was taken by another has none. */
const pressedFor = (name: CommandName, own: KeyMap): string | undefined => {
  const found = Object.entries(own).find(([, command]) => command === name)?.[0];
  if (found !== undefined) return found;
  return standardKeys[name] in own ? undefined : standardKeys[name];
};

/** The command of a key, or null. A key that a reader gave to something else no longer has its standard meaning. */
export const commandOf = (key: string, own: KeyMap): Command | null => {
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  if (/^[1-9]$/.test(wanted) && !(wanted in own)) return { name: "type", rank: Number(wanted) };
  const name = commandNames.find((each) => pressedFor(each, own) === wanted);
  return name ? { name } : null;
};

/** A key as it is written on a button. */
export const nameOfKey = (key: string): string => (key === " " ? "space" : key.toLowerCase());

/** The key that stands for a command now, to be shown on its button; "" for none. */
export const keyOf = (name: CommandName, own: KeyMap): string => nameOfKey(pressedFor(name, own) ?? "");

/** A reader's keys after giving `key` to a command; the standard key of a command is not kept as one's own. */
export const giveKey = (own: KeyMap, name: CommandName, key: string): KeyMap => {
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  const rest = Object.entries(own).filter(([each, command]) => command !== name && each !== wanted && isName(command));
  return Object.fromEntries(wanted === standardKeys[name] ? rest : [...rest, [wanted, name]]);
};
