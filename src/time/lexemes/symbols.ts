import { vocabulary } from "../tables/vocabulary.ts";

/**
 * Every word that a pattern or the vocabulary knows has a symbol: one character. A sentence becomes a string of symbols
 * and a pattern becomes a regular expression over them, so that no rule reads the letters again.
 */
const firstSymbol = 0xe000;
const symbols = new Map<string, string>();
const values = new Map<string, number>();
const classes = new Map<string, Set<string>>();
const triggers = new Set<string>();

/** The symbol of a word or of a kind of number, made at first sight. */
export const symbolOf = (word: string): string => {
  const known = symbols.get(word);
  if (known) return known;
  const made = String.fromCharCode(firstSymbol + symbols.size);
  symbols.set(word, made);
  return made;
};

/** The symbol of a word that some rule mentions; undefined for all other words. */
export const knownSymbol = (word: string): string | undefined => symbols.get(word);
export const numberOf = (word: string): number | undefined => values.get(word);
export const isTrigger = (symbol: string): boolean => triggers.has(symbol);

const enter = (symbol: string, names: readonly string[]): void => {
  for (const name of names) {
    const members = classes.get(name) ?? new Set<string>();
    members.add(symbol);
    classes.set(name, members);
  }
};

/** The symbols of a class that patterns name in capitals. Throws on a class that does not exist. */
export const symbolsOf = (name: string): readonly string[] => {
  const members = classes.get(name);
  if (!members) throw new Error(`time: no class of words is called ${name}`);
  return [...members];
};

/** Words of these classes are too frequent to start a search on their own: a number needs its unit. */
const quiet = new Set(["LINK", "NUMWORD", "ORDINAL", "SOME", "MANY", "COUPLE"]);

for (const { word, classes: names, value } of vocabulary) {
  const symbol = symbolOf(word);
  values.set(word, value);
  enter(symbol, names);
  if (!names.every((name) => quiet.has(name))) triggers.add(symbol);
}

/** Numbers and other shapes of characters, as kinds: kind, classes, whether it starts a search. */
const shapes: readonly (readonly [kind: string, classes: string, trigger: boolean])[] = [
  ["#0", "HOUR NUMBER", false],
  ["#1-9", "DAY HOUR MONTHNUMBER NUMBER", false],
  ["#01-09", "DAY HOUR MONTHNUMBER NUMBER TWO", false],
  ["#10-12", "DAY HOUR MONTHNUMBER NUMBER TWO", false],
  ["#13-24", "DAY HOUR NUMBER TWO", false],
  ["#25-31", "DAY NUMBER TWO", false],
  ["#32-99", "NUMBER TWO", false],
  ["#more", "NUMBER", false],
  ["#year", "YEAR", true],
  ["#three", "NUMBER EARLYYEAR", false],
  ["#word", "NUMBER", false],
  ["#ordinal-day", "DAYTH ORDINAL", false],
  ["#ordinal", "ORDINAL", false],
  ["#decade", "DECADE", true],
  ["#short-decade", "SHORTDECADE", true],
  ["#short-year", "SHORTYEAR", true],
  ["#spoken-year", "SPOKENYEAR NUMBER", true],
  ["#iso", "ISO", true],
  ["#numeric-date", "NUMERICDATE", true],
  ["#clock", "CLOCK", true],
  ["#am", "AMPM", true],
  ["#bc", "BC", true],
  ["#ad", "AD", true],
  ["#hours", "HRS", true],
  ["x", "ANY WORD", false],
  ["X", "ANY NAME", false],
];
enter(symbolOf("one"), ["NUMBER"]);
for (const [kind, names, trigger] of shapes) {
  const symbol = symbolOf(kind);
  enter(symbol, names.split(" "));
  if (trigger) triggers.add(symbol);
}
