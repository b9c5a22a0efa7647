/** "A", "A and B", "A, B and C"; of more than `most` the rest is "others". */
export const listInWords = (names: readonly string[], most = 4): string => {
  const unique = [...new Set(names)];
  const shown = unique.length > most ? [...unique.slice(0, most - 1), "others"] : unique;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
};

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const longest = 600;

/** Words of a report in quotation marks, on one line. */
export const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return `“${line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line}”`;
};
