import { type Cited, marks, type Source } from "../report.ts";
import { dayInWords } from "./days.ts";
import { quoted } from "./lists.ts";

/** What stands after a statement: its numbers and its mark. "[3][5] (u)" */
export const tailOf = ({ cites, standing }: Cited): string =>
  [cites.map((number) => `[${number}]`).join(""), standing ? marks[standing] : ""].filter(Boolean).join(" ");

/** A statement with what stands after it, as plain text. */
export const withTail = (cited: Cited): string => [cited.text, tailOf(cited)].filter(Boolean).join(" ");

/** Only what a browser may follow from a report. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s<>"]{1,2000}$/i.test(url) ? url : null;

/** A source without its address: "Balkan Wire, “Title”, 30 May 2023: “quote”". */
export const sourceInWords = ({ publisher, title, published, quote }: Source): string => {
  const name = publisher ?? "an unnamed outlet";
  const parts = [name, title === null ? "" : quoted(title), published ? dayInWords(published) : "undated"];
  return `${parts.filter(Boolean).join(", ")}: ${quoted(quote)}`;
};
