import { Refusal } from "../../core/errors.ts";

/** A feature of an event is a few kilobytes; a country's border may be some megabytes. In characters. */
const longest = 16 * 1024 * 1024;
const deepest = 64;

/**
 * Cuts a FeatureCollection (RFC 7946) into the texts of its features, holding one at a time: braces and brackets are
 * counted outside of strings. Throws the refusals `hostile-file` where values lie too deep and `too-large` where one
 * feature is over the limit.
 */
export async function* cutFeatures(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let name = "";
  let last = "";
  let inFeatures = false;
  let kept: string[] = [];
  let size = 0;
  for await (const text of texts) {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (letter === "\\") escaped = true;
        else if (letter === '"') {
          inString = false;
          last = name;
        } else if (depth === 1 && name.length < 20) name += letter;
        continue;
      }
      if (letter === '"') {
        inString = true;
        name = "";
      } else if (letter === "{" || letter === "[") {
        if (++depth > deepest) throw new Refusal("hostile-file", { depth });
        if (depth === 2 && letter === "[") inFeatures = last === "features";
        if (depth === 3 && inFeatures) from = at;
      } else if (letter === "}" || letter === "]") {
        depth--;
        if (depth === 2 && inFeatures) {
          yield kept.join("") + text.slice(from, at + 1);
          kept = [];
          size = 0;
        } else if (depth === 1) inFeatures = false;
      }
    }
    if (!inFeatures || depth < 3) continue;
    kept.push(text.slice(from));
    size += text.length - from;
    if (size > longest) throw new Refusal("too-large", { feature: longest });
  }
}
