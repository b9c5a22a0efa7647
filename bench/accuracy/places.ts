import { basename, join } from "node:path";
import { sha256Hex } from "../../src/core/ids.ts";
import { nodeResources, packageRoot } from "../../src/pipeline/node-resources.ts";
import { openGazetteer } from "../../src/place/gazetteer/read.ts";
import { type PlaceModels, placeComponent } from "../../src/place/index.ts";
import { analyseArticles, placeCorpora, type ReadArticle, readArticles } from "../../training/places/corpus.ts";
import { foldOf, trainPlaces } from "../../training/places/models.ts";
import { type Bench, type Figures, f1, percent } from "../bench.ts";
import { addPlaceCounts, noPlaceCounts, type PlaceCounts, scorePlaces } from "./places/score.ts";

const folds = [0, 1, 2, 3, 4];

const scoreArticle = (counts: PlaceCounts, each: ReadArticle, component: ReturnType<typeof placeComponent>): void => {
  const { text, publisher, url, sentences, tokens, names, gold } = each;
  const article = { id: "", title: null, published: null, lang: "en", sha256: sha256Hex(text), text, publisher, url };
  scorePlaces(counts, gold, component.run({ article, sentences, tokens, names }, () => {}).places);
};

const figuresOf = ({ gold, found, exact, touched, distances }: PlaceCounts): Figures => {
  const sorted = [...distances].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const [precision, recall] = [percent(exact, found), percent(exact, gold)];
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    acc161: percent(distances.filter((distance) => distance <= 161).length, distances.length),
    median_km: Math.round(Math.min(median, 20_038) * 100) / 100,
    touched: percent(touched, gold),
  };
};

/** Weights trained without the articles of one fifth of each corpus. */
const crossModels = (read: readonly (readonly ReadArticle[])[], bytes: Uint8Array): PlaceModels[] => {
  const gazetteer = openGazetteer(bytes);
  return folds.map((fold) =>
    trainPlaces(
      read.flatMap((articles) => articles.filter((_, at) => foldOf(at) !== fold)),
      gazetteer,
    ),
  );
};

/**
 * Recognition and resolution of places end to end from raw text. The corpora that the shipped weights are trained on are
 * scored by five-fold cross-validation; any other file is scored with the shipped weights.
 */
export const places: Bench = {
  name: "places",
  data: placeCorpora,
  run: async (files, say) => {
    const { language, gazetteer } = nodeResources();
    const own = placeCorpora.map((name) => join(packageRoot(), "..", "shared", "corpora", name));
    const crossed = files.every((file) => own.includes(file)) && own.every((file) => files.includes(file));
    const started = performance.now();
    const read = files.map((file) => analyseArticles(readArticles(file), language));
    const models = crossed ? crossModels(read, gazetteer) : [undefined];
    const components = models.map((each) => placeComponent(gazetteer, each ? { models: each } : {}));
    const all = noPlaceCounts();
    const perFile: Record<string, number> = {};
    files.forEach((file, number) => {
      const counts = noPlaceCounts();
      read[number]?.forEach((article, at) => {
        const component = components[crossed ? foldOf(at) : 0];
        if (component) scoreArticle(counts, article, component);
      });
      addPlaceCounts(all, counts);
      const figures = figuresOf(counts);
      const name = basename(file, ".jsonl");
      say(
        `${name}: ${Object.entries(figures)
          .map((pair) => pair.join(" "))
          .join(", ")}`,
      );
      if (crossed) for (const key of ["f1", "acc161"] as const) perFile[`${name}_${key}`] = figures[key] ?? 0;
    });
    say(`${read.flat().length} articles in ${Math.round(performance.now() - started)} ms, training included`);
    return { ...figuresOf(all), ...perFile };
  },
};
