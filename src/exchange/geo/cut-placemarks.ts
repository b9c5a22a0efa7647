import { Refusal } from "../../core/errors.ts";

const longest = 4 * 1024 * 1024;
const begin = /<(?:[\w-]{1,40}:)?Placemark[\s>]/;
const skipped: readonly (readonly [from: string, to: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
];

/** Where the placemark that begins the text ends; -1 where that has not come yet. Comments and CDATA hold no tags. */
const endOf = (text: string): number => {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("<", at);
    if (next < 0) return -1;
    const skip = skipped.find(([from]) => text.startsWith(from, next));
    if (skip) {
      const closed = text.indexOf(skip[1], next);
      if (closed < 0) return -1;
      at = closed + skip[1].length;
      continue;
    }
    const end = /^<\/(?:[\w-]{1,40}:)?Placemark\s{0,9}>/.exec(text.slice(next, next + 80));
    if (end) return next + end[0].length;
    at = next + 1;
  }
  return -1;
};

/**
 * Cuts KML into the texts of its placemarks, holding one at a time. A document type could define entities that expand
 * without end and no KML needs one: refused as `hostile-file`. Throws `too-large` where a placemark is over 4 MB.
 */
export async function* cutPlacemarks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts) {
    rest += text;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(rest.slice(-text.length - 10)))
      throw new Refusal("hostile-file", { has: "DOCTYPE" });
    for (;;) {
      const from = begin.exec(rest)?.index;
      if (from === undefined) {
        // What may be the beginning of a tag is kept.
        rest = rest.slice(-80);
        break;
      }
      rest = rest.slice(from);
      const to = endOf(rest);
      if (to < 0) break;
      yield rest.slice(0, to);
      rest = rest.slice(to);
    }
    if (rest.length > longest) throw new Refusal("too-large", { placemark: longest });
  }
}
