import { bareArticle } from "../../src/core/bare-article.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import type { Bench } from "../bench.ts";
import { readJsonLines } from "../jsonl.ts";

/**
 * GeoWebNews articles without political content, picked by reading: sport, shows, food, property, companies, weather,
 * science, road works, family news. Every event claim in them is a false one.
 */
export const withoutPolitics: readonly string[] = [
  ..."0 10 104 106 110 118 120 122 137 14 146 148 164 173 178 181 184 186 19 191".split(" "),
  ..."200 213 214 218 220 221 223 248 28 284 292 296 300 304 306 309 31 310 314 319".split(" "),
];

/** Event claims an article where there should be none. */
export const falseEvents: Bench = {
  name: "false-events",
  data: ["geoparsing/geowebnews.jsonl"],
  run: async (files, say) => {
    const steps = analysisSteps(nodeResources());
    const rows = files.flatMap((file) => readJsonLines<{ id: string | number; text: string }>(file));
    const chosen = rows.filter(({ id }) => withoutPolitics.includes(String(id)));
    let count = 0;
    for (const { id, text } of chosen) {
      const article = bareArticle(String(id), text);
      const { events } = analyse(steps, article).annotated;
      count += events.length;
      for (const { type, trigger, by } of events) say(`${id}  ${type}  "${trigger.text}"  ${by}`);
    }
    return {
      articles: chosen.length,
      events_per_article: chosen.length ? Math.round((100 * count) / chosen.length) / 100 : 0,
    };
  },
};
