import type { ClaimItem } from "../../core/record/items.ts";
import { dayInWords } from "./days.ts";

const unnamed = /^(?:he|she|it|they|who|we|i|you|sources?)$/i;

/** "Balkan Wire", "an unnamed outlet". */
export const outletInWords = ({ publisher }: { readonly publisher: string | null }): string =>
  publisher ?? "an unnamed outlet";

/** Where words stand: "Balkan Wire, 30 May 2023". */
export const reportInWords = ({ article }: Pick<ClaimItem, "article">): string =>
  article.published ? `${outletInWords(article)}, ${dayInWords(article.published)}` : outletInWords(article);

/** A noun in the singular takes its article: "the Serbian health minister", but "hospital officials", "NATO". */
export const withArticle = (name: string): string => {
  const last = name.split(" ").at(-1) ?? "";
  return /^\p{Ll}/u.test(last) && !/s$|^(?:police|people|staff|media)$/.test(last) && !/^the /i.test(name)
    ? `the ${name}`
    : name;
};

/** Who says so: "NATO (Balkan Wire)", and the outlet itself where it names nobody. */
export const speakerInWords = ({
  claimant,
  publisher,
}: {
  readonly claimant: string | null;
  readonly publisher: string | null;
}): string => {
  const outlet = outletInWords({ publisher });
  if (claimant === null || unnamed.test(claimant)) return outlet;
  return `${withArticle(claimant.replace(/\s+/g, " ").slice(0, 80))} (${outlet})`;
};
