import { codeActor } from "../../src/actor/code-actor.ts";
import { bareArticle } from "../../src/core/bare-article.ts";
import { toLocalDate } from "../../src/core/date.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { annotate } from "../../src/pipeline/run.ts";
import { fold } from "../../src/place/gazetteer/fold.ts";
import { openGazetteer } from "../../src/place/index.ts";
import { type Bench, type Figures, percent } from "../bench.ts";
import { readJsonLines } from "../jsonl.ts";
import { bCubed, ceafE, conllAverage, muc } from "./actors/coreference-scores.ts";
import { readGum } from "./actors/gum-coreference.ts";
import { type ActorAnswer, type ActorRow, scoreActors } from "./actors/score-actors.ts";
import { alignChains, byString, foundMentions } from "./actors/score-coreference.ts";

/** The gold was written in 2022: what it calls "today", and what it means where it gives no date. */
const goldDay = "2022-07-01";

/** "2022-02-01", "12 April 2022", "today". */
const dayOf = (written: string | undefined): string => {
  if (!written || written === "today") return goldDay;
  const exact = toLocalDate(written);
  if (exact) return exact;
  const time = Date.parse(`${written} UTC`);
  return Number.isNaN(time) ? goldDay : new Date(time).toISOString().slice(0, 10);
};

/** NGEC writes a body's bloc in the place of a country, a religion in the place of a sector, and JNK for no actor. */
const answerTo = ({ args, kwargs }: ActorRow, countryOfPlace: (name: string) => string | null): ActorAnswer => {
  const [mention = "", context = "", day] = args;
  const told = kwargs?.context ?? kwargs?.country ?? context;
  const coded = codeActor(mention, { context: told, on: dayOf(kwargs?.query_date ?? day), countryOfPlace });
  const sector = coded.isActor ? (coded.religion ?? coded.sectors[0] ?? "") : "JNK";
  return { country: coded.country ?? coded.bloc ?? "", sector, title: coded.title ?? "" };
};

const codingFigures = (files: readonly string[], say: (line: string) => void): Figures => {
  const gazetteer = openGazetteer(nodeResources().gazetteer);
  const countryOfPlace = (name: string): string | null => {
    const places = gazetteer.find(fold(name)).map((index) => gazetteer.place(index));
    const [first] = places.sort((a, b) => b.population - a.population);
    return first && first.population >= 15_000 ? first.country : null;
  };
  const rows = files.flatMap((file) => readJsonLines<ActorRow>(file));
  const { country, sector, title, misses } = scoreActors(rows, (row) => answerTo(row, countryOfPlace));
  for (const miss of misses) say(miss);
  return {
    country: percent(country.right, country.all),
    sector: percent(sector.right, sector.all),
    title: percent(title.right, title.all),
    country_rows: country.all,
    sector_rows: sector.all,
    title_rows: title.all,
  };
};

/** Coreference end to end from raw text, over persons, organisations and places of GUM. */
const coreferenceFigures = (files: readonly string[]): Figures => {
  const steps = analysisSteps(nodeResources());
  const ours: { key: string[][]; response: string[][] } = { key: [], response: [] };
  const baseline: string[][] = [];
  for (const { id, text, mentions } of files.flatMap(readGum)) {
    const article = bareArticle(id, text);
    const { actors, places, tokens } = annotate(steps, article, { until: ["actors"] });
    const found = foundMentions(actors, places, tokens);
    const { key, response } = alignChains(mentions, found, id);
    ours.key.push(...key.map((chain) => [...chain]));
    ours.response.push(...response.map((chain) => [...chain]));
    baseline.push(...alignChains(mentions, byString(found, text), id).response.map((chain) => [...chain]));
  }
  const figure = (value: number) => Math.round(value * 10_000) / 100;
  return {
    coref_conll: figure(conllAverage(ours.key, ours.response)),
    coref_muc: figure(muc(ours.key, ours.response).f),
    coref_b3: figure(bCubed(ours.key, ours.response).f),
    coref_ceafe: figure(ceafE(ours.key, ours.response).f),
    coref_string_match: figure(conllAverage(ours.key, baseline)),
  };
};

export const actors: Bench = {
  name: "actors",
  data: ["actors/dev.jsonl", "treebank/gum-dev.conllu"],
  run: async (files, say) => {
    const trees = files.filter((file) => file.endsWith(".conllu"));
    const rows = files.filter((file) => !file.endsWith(".conllu"));
    return { ...(rows.length ? codingFigures(rows, say) : {}), ...(trees.length ? coreferenceFigures(trees) : {}) };
  },
};
