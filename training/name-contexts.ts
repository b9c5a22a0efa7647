import { hashText } from "../src/language/model/hash.ts";

const titles = new Set(
  "mr mr. mrs mrs. ms ms. dr dr. sir lord lady dame president minister gen. general col. colonel sgt. sergeant judge officer senator sen. rep. gov. governor mayor king queen prince captain capt. lt. detective sheriff deputy coach chairman secretary".split(
    " ",
  ),
);
const places = new Set("in at near from outside across around".split(" "));
const speech = new Set("said says told added who aged 's".split(" "));
const bodies = new Set(
  "inc inc. corp corp. ltd plc co co. group party shares spokesman spokeswoman officials union council association".split(
    " ",
  ),
);

interface Counts {
  all: number;
  titled: number;
  placed: number;
  spoke: number;
  article: number;
  body: number;
  followed: number;
  preceded: number;
}
const nothing = (): Counts => ({
  all: 0,
  titled: 0,
  placed: 0,
  spoke: 0,
  article: 0,
  body: 0,
  followed: 0,
  preceded: 0,
});
const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);

/** Counts the neighbourhoods of every capitalised word of the unlabelled news; the bits are told in `name-contexts.ts`. */
export const nameContexts = (sentences: readonly (readonly string[])[]): { words: Int32Array; bits: Uint8Array } => {
  const table = new Map<string, Counts>();
  for (const forms of sentences) {
    const capitals = forms.filter(isCapital).length;
    if (capitals > 0.5 * forms.length) continue;
    for (let at = 1; at < forms.length; at++) {
      const form = forms[at] ?? "";
      if (!isCapital(form) || form.length > 30) continue;
      let first = at;
      while (first > 1 && isCapital(forms[first - 1])) first--;
      let last = at;
      while (isCapital(forms[last + 1])) last++;
      const before = (forms[first - 1] ?? "").toLowerCase();
      const after = (forms[last + 1] ?? "").toLowerCase();
      const opening = (forms[first] ?? "").toLowerCase();
      const counts = table.get(form.toLowerCase()) ?? nothing();
      counts.all++;
      if (titles.has(before) || (first < at && titles.has(opening))) counts.titled++;
      if (places.has(before)) counts.placed++;
      if (speech.has(after)) counts.spoke++;
      if (before === "the") counts.article++;
      if (bodies.has(after) || forms.slice(at + 1, last + 1).some((next) => bodies.has(next.toLowerCase())))
        counts.body++;
      if (last > at) counts.followed++;
      if (first < at) counts.preceded++;
      table.set(form.toLowerCase(), counts);
    }
  }
  const kept = [...table].filter(([, { all }]) => all >= 2).map(([word, counts]) => ({ hash: hashText(word), counts }));
  kept.sort((a, b) => a.hash - b.hash);
  return {
    words: Int32Array.from(kept, ({ hash }) => hash),
    bits: Uint8Array.from(kept, ({ counts: { all, titled, placed, spoke, article, body, followed, preceded } }) => {
      const bit = (value: number, share: number, count: number): number => (count >= share * all ? value : 0);
      return (
        bit(1, 0.06, titled) |
        bit(2, 0.15, placed) |
        bit(4, 0.4, placed) |
        bit(8, 0.12, spoke) |
        bit(16, 0.35, article) |
        bit(32, 0.06, body) |
        bit(64, 0.6, followed) |
        bit(128, 0.6, preceded)
      );
    }),
  };
};
