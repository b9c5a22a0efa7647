/** A name without regard to accents and case. */
export const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** A sentence without regard to case and marks, by which a reprint is known. */
export const plainWords = (quote: string): string => quote.toLowerCase().replace(/\W+/g, " ").trim();
