import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** ZIP keeps local times since 1980; this one is the same in every zone as it is read back by parts. */
const fixed = new Date(1980, 0, 1);

const written = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
const link = /rId[\w-]{21}(?=")/g;

/** The library gives links random ids: they are numbered in their order instead. */
const numbered = (texts: readonly string[]): readonly string[] => {
  const numbers = new Map<string, string>();
  const name = (id: string): string => {
    const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  return texts.map((text) => text.replace(link, name));
};

/** Takes the clock and chance out of an Office Open XML file, so that the same document is the same file. */
export const sameBytes = (file: Uint8Array, day: string): Uint8Array => {
  const parts = unzipSync(file);
  const names = Object.keys(parts).sort();
  const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);
  // The document comes before the list of its links, so that the numbers follow the text.
  const texts = names
    .filter(isXml)
    .sort((a, b) => Number(b === "word/document.xml") - Number(a === "word/document.xml"));
  const plain = numbered(texts.map((name) => strFromU8(parts[name] ?? new Uint8Array())));
  const mended = new Map(texts.map((name, at) => [name, (plain[at] ?? "").replace(written, `$1${day}T00:00:00Z$2`)]));
  const again: Zippable = {};
  for (const name of names) {
    const text = mended.get(name);
    again[name] = [text === undefined ? (parts[name] ?? new Uint8Array()) : strToU8(text), { mtime: fixed }];
  }
  return zipSync(again, { level: 6 });
};
