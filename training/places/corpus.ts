import { readJsonLines, unitOffsets } from "../../bench/jsonl.ts";
import type { Layers } from "../../src/core/annotation.ts";
import { sha256Hex } from "../../src/core/ids.ts";
import { languageComponents } from "../../src/language/index.ts";

/** The corpora that the models are trained on, below ../shared/corpora. */
export const placeCorpora = ["geoparsing/geowebnews.jsonl", "geoparsing/geovirus.jsonl"] as const;

interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}
interface Row {
  readonly id: string | null;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
  readonly publisher?: string;
  readonly url?: string;
}

/** A place that the annotators found, in UTF-16 units of the text. */
export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
}
export interface GoldArticle {
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly gold: readonly GoldPlace[];
}

/** Articles with the places to find: rows with coordinates, offsets turned from code points into UTF-16 units. */
export const readArticles = (file: string): GoldArticle[] =>
  readJsonLines<Row>(file).map(({ text, toponyms, url, publisher }) => {
    const units = unitOffsets(text);
    const gold = toponyms.flatMap(({ start, end, lat, lon }) =>
      lat === null || lon === null ? [] : [{ start: units[start] ?? 0, end: units[end] ?? 0, lat, lon }],
    );
    return { text, url: url ?? null, publisher: publisher ?? null, gold };
  });

export interface ReadArticle extends GoldArticle, Pick<Layers, "sentences" | "tokens" | "names"> {}

/** The articles with sentences, tokens and names, as the recogniser gets them. */
export const analyseArticles = (articles: readonly GoldArticle[], model: Uint8Array): ReadArticle[] => {
  const { language, names } = languageComponents(model);
  return articles.map((each) => {
    const { text, url, publisher } = each;
    const article = { id: "", title: null, published: null, lang: "en", sha256: sha256Hex(text), text, url, publisher };
    const read = language.run({ article }, () => {});
    return { ...each, ...read, ...names.run({ article, ...read }, () => {}) };
  });
};
