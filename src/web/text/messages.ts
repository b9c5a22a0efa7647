/** Forms of one message by the plural category of `count` (CLDR); `other` always stands. A group never has a key `other`. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A file of messages: texts with `{name}` for what is filled in, plural forms, and groups of these. */
export interface Messages {
  readonly [key: string]: string | Plural | Messages;
}

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What the page works with: a plain message is its text, one with places to fill is a function of them. */
export type Bound<Entry> = Entry extends string
  ? [Names<Entry>] extends [never]
    ? string
    : (values: Readonly<Record<Names<Entry>, string | number>>) => string
  : Entry extends Plural
    ? (
        values: Readonly<Record<Exclude<Names<Entry[keyof Entry]>, "count">, string | number>> & {
          readonly count: number;
        },
      ) => string
    : { readonly [Key in keyof Entry]: Bound<Entry[Key]> };

/** The shape that a file in another language must have to stand in for this one. */
export type Translation<Entry> = Entry extends string
  ? string
  : Entry extends Plural
    ? Plural
    : { readonly [Key in keyof Entry]: Translation<Entry[Key]> };

type Values = Readonly<Record<string, string | number>>;

const isPlural = (entry: Plural | Messages): entry is Plural => typeof entry.other === "string";

/**
 * Makes the messages of one language ready for use. Numbers are written as the language writes them, and the plural
 * form is the one that `Intl.PluralRules` names.
 */
export function bind<Entry extends Messages>(messages: Entry, locale: string): Bound<Entry>;
export function bind(messages: Messages, locale: string): unknown {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const fill = (text: string, values: Values): string =>
    text.replace(/\{([a-zA-Z]{1,30})\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? numbers.format(value) : value;
    });
  const bindOne = (entry: string | Plural | Messages): unknown => {
    if (typeof entry === "string") return entry.includes("{") ? (values: Values) => fill(entry, values) : entry;
    if (isPlural(entry))
      return (values: Values) => fill(entry[plurals.select(Number(values.count))] ?? entry.other, values);
    return Object.fromEntries(Object.entries(entry).map(([key, inner]) => [key, bindOne(inner)]));
  };
  return bindOne(messages);
}
