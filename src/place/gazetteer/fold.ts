const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ə: "e",
};
const openings: Readonly<Record<string, string>> = { saint: "st", sainte: "ste", mt: "mount", ft: "fort" };

const plain = /^[a-z ]*$/;

/**
 * The form under which names are compared: lower case, without diacritics, apostrophes and full stops, hyphens as
 * spaces, "Saint" as "st", without a leading "the". "Zveçan", "Zvecan" and "ZVECAN" agree. Offsets are never taken from
 * a folded text, so it may change length.
 */
export const fold = (name: string): string => {
  let text = name.toLowerCase();
  if (!plain.test(text))
    text = text
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace(/[łøđðßæœþıħŧŋə]/gu, (letter) => letters[letter] ?? letter)
      .replace(/['’‘ʻʼʾʿ`´.]/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ");
  text = text.trim();
  if (text.startsWith("the ")) text = text.slice(4);
  const space = text.indexOf(" ");
  const opening = space > 0 ? openings[text.slice(0, space)] : undefined;
  return opening ? opening + text.slice(space) : text;
};

/** An acronym keeps its capitals ("US" is not "us"), with a sign that no folded name holds. */
export const acronymKey = (name: string): string => `=${name.replace(/\./g, "")}`;
export const isAcronym = (name: string): boolean =>
  name.length <= 14 && /^(?=.{2,7}$)(?:\p{Lu}\.?)(?:[\p{Lu}&]\.?){0,4}$/u.test(name);

/** FNV-1a and a second, differently seeded hash of the same characters: together 64 bits. */
export const hashOf = (key: string): readonly [number, number] => {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  a ^= a >>> 16;
  a = Math.imul(a, 0x85ebca6b);
  a ^= a >>> 13;
  return [a >>> 0, b >>> 0];
};
