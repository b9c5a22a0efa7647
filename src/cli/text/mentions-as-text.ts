import type { Article } from "../../core/contract/article.ts";
import type { Mention } from "../../core/contract/mention.ts";
import { onOneLine } from "./fields.ts";

const meaningOf = (mention: Mention): string => {
  switch (mention.kind) {
    case "time":
      return [
        mention.type,
        mention.value,
        mention.from ? `${mention.from}..${mention.to}` : "",
        mention.implied ? "implied" : "",
      ]
        .filter(Boolean)
        .join(" ");
    case "quantity":
      return `${mention.min ?? ""}..${mention.max ?? ""} best ${mention.best ?? "-"} ${mention.unit}${mention.of ? ` of "${mention.of.text}"` : ""}`;
    case "place":
      return [
        mention.name,
        mention.country,
        mention.precision,
        mention.lat === null ? "unresolved" : `${mention.lat} ${mention.lon}`,
        mention.metonym ? "acts" : "",
      ]
        .filter(Boolean)
        .join(" ");
    case "actor":
      return [
        mention.name,
        mention.country,
        mention.sectors.join("+"),
        mention.office,
        mention.referent ? `= "${mention.referent.text}"` : "",
      ]
        .filter(Boolean)
        .join(" ");
  }
};

/** An article's mentions, one a line: where, what kind, the words, what they mean, by which rule. */
export const mentionsAsText = (article: Article, mentions: readonly Mention[]): string =>
  [
    onOneLine(article.title ?? article.id),
    ...mentions.map(
      (mention) =>
        `${`[${mention.start},${mention.end})`.padEnd(14)} ${mention.kind.padEnd(9)} ${onOneLine(mention.text).padEnd(36)} ${onOneLine(meaningOf(mention))}  ${mention.by}`,
    ),
  ].join("\n");
