import { join } from "node:path";
import { type RelationModels, readRelationModels, sharesOf } from "../../src/coding/relate/index.ts";
import { bareArticle } from "../../src/core/bare-article.ts";
import { textReader } from "../../src/language/index.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { languageModel, nodeResources, relationModel } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { type GoldRelation, readRelations } from "../../training/relations/gold-relations.ts";
import { trainLinear } from "../../training/relations/relation-model.ts";
import { type Bench, f1, percent } from "../bench.ts";
import { type Labelled, macroF1, stratifiedFolds } from "./macro-f1.ts";

const asYield = (type: string): string => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type);

interface Answer {
  readonly root: string;
  readonly quad: number;
}
const answerOf = (models: RelationModels, features: readonly string[]): Answer => {
  const { roots, quads } = sharesOf(models, features);
  const [best] = [...roots].sort(([, a], [, b]) => b - a);
  return { root: best?.[0] ?? "", quad: quads.indexOf(Math.max(...quads)) + 1 };
};

/** Every sentence answered by a model that was trained on the other four fifths. */
const crossValidated = (gold: readonly GoldRelation[]): Answer[] => {
  const folds = stratifiedFolds(
    gold.map(({ root }) => root),
    5,
  );
  const answers: Answer[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const rows = gold.filter((_, at) => folds[at] !== fold);
    const models = {
      root: trainLinear(rows.map(({ features, root }) => ({ features, label: root }))),
      quad: trainLinear(rows.map(({ features, quad }) => ({ features, label: String(quad) }))),
    };
    gold.forEach(({ features }, at) => {
      if (folds[at] === fold) answers[at] = answerOf(models, features);
    });
  }
  return answers;
};

const shipped = (): RelationModels => readRelationModels(relationModel());

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Without the actors given: a claim counts where its type is gold and both gold actors are among its parties. */
const endToEnd = (gold: readonly GoldRelation[]): number => {
  const steps = analysisSteps(nodeResources());
  let hits = 0;
  let claims = 0;
  gold.forEach(({ text, source, target, root }, at) => {
    const article = bareArticle(`plv-${at}`, text);
    const events = analyse(steps, article).claims.filter((claim) => claim.kind === "event");
    claims += events.length;
    const found = events.some((event) => {
      const parties = [...event.actors, ...event.recipients, ...(event.place ? [event.place] : [])];
      return (
        asYield(event.type) === root &&
        [source, target].every((span) => span.end === 0 || parties.some((ref) => touches(ref, span)))
      );
    });
    if (found) hits++;
  });
  return f1(percent(hits, claims), percent(hits, gold.length));
};

/** Relation coding on PLV sentences with both actors given; macro-F1 over roots, quads and cooperation against conflict. */
export const relations: Bench = {
  name: "relations",
  data: ["plover-relations/train.jsonl"],
  run: async (files, say) => {
    const read = textReader(languageModel());
    const gold = files.flatMap((file) => readRelations(file, read));
    const own = files.length === 1 && files[0]?.endsWith(join("plover-relations", "train.jsonl"));
    const model = own ? null : shipped();
    const answers = model ? gold.map(({ features }) => answerOf(model, features)) : crossValidated(gold);
    const items = (of: (gold: { root: string; quad: number }) => string): Labelled[] =>
      gold.map((one, at) => ({ gold: of(one), found: of(answers[at] ?? { root: "", quad: 0 }) }));
    const root = macroF1(items((one) => one.root));
    for (const [name, figure] of root.classes) say(`${name.padEnd(12)}${figure.toFixed(2).padStart(8)}`);
    say(
      model
        ? "scored with the shipped model"
        : "five-fold cross-validated: each fold answered by a model of the other four",
    );
    return {
      root: root.macro,
      quad: macroF1(items((one) => String(one.quad))).macro,
      binary: macroF1(items((one) => (one.quad <= 2 ? "cooperation" : "conflict"))).macro,
      end_to_end: endToEnd(gold),
    };
  },
};
