import { fieldsOf, headingOf, onOneLine } from "../../src/cli/text/fields.ts";
import type { Claim } from "../../src/core/contract/claim.ts";
import type { Mention } from "../../src/core/contract/mention.ts";
import type { Analysis } from "../../src/pipeline/analyse.ts";

const at = ({ start, end }: { start: number; end: number }): string => `[${start},${end})`.padEnd(12);

const meaning = (mention: Mention): string => {
  switch (mention.kind) {
    case "time":
      return `${mention.type} ${mention.value} ${mention.from ?? "?"}..${mention.to ?? "?"}${mention.implied ? " implied" : ""}`;
    case "quantity":
      return `${mention.min ?? ""}..${mention.max ?? ""} best ${mention.best ?? "-"} ${mention.unit} of ${mention.of ? `"${onOneLine(mention.of.text)}"` : "-"}`;
    case "place":
      return `${mention.name} ${mention.country ?? "?"} ${mention.precision} ${mention.lat === null ? "unresolved" : `${mention.lat.toFixed(2)} ${mention.lon?.toFixed(2)}`}`;
    case "actor":
      return `${mention.name} ${mention.country ?? "-"} ${mention.sectors.join("+") || "-"}${mention.referent ? ` = "${onOneLine(mention.referent.text)}"` : ""}`;
  }
};

const mentionLine = (mention: Mention): string =>
  `${at(mention)} ${mention.kind.padEnd(8)} ${onOneLine(mention.text)} | ${meaning(mention)}`;

const claimLine = (claim: Claim): string =>
  `${at(claim)} ${headingOf(claim)} | ${fieldsOf(claim)
    .filter(([label]) => label !== "part of")
    .map(([label, words]) => `${label}: ${onOneLine(words)}`)
    .join(" · ")}`;

const section = (name: string, lines: readonly string[]): string => [`## ${name}`, ...lines, ""].join("\n");

/** An analysis as text, one annotation a line, a section a layer; ids are left out and scores too, since they drift. */
export const analysisLines = ({ article, mentions, claims, annotated }: Analysis): string =>
  [
    section("article", [`published ${article.published ?? "-"}`, `lang ${article.lang}`]),
    section(
      "sentences",
      annotated.sentences.map(
        (sentence) => `${at(sentence)} ${onOneLine(article.text.slice(sentence.start, sentence.end))}`,
      ),
    ),
    ...(["time", "quantity", "place", "actor"] as const).map((kind) =>
      section(kind, mentions.filter((mention) => mention.kind === kind).map(mentionLine)),
    ),
    section("claims", claims.map(claimLine)),
  ].join("\n");
