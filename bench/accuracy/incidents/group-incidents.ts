import { toLocalDate } from "../../../src/core/date.ts";
import { groupArticles, writeSketch } from "../../../src/linking/index.ts";
import { type Figures, f1, percent } from "../../bench.ts";
import { bCubed } from "../b-cubed.ts";

/** One text of the incident corpus: its publication date and the incident that people registered for it. */
export interface IncidentText {
  readonly doc_id: string;
  readonly incident_id: string;
  readonly title: string | null;
  readonly dct: string | null;
  readonly text: string;
}

/** B-cubed figures of grouping the texts by incident, in percent. */
export const scoreGrouping = (texts: readonly IncidentText[]): Figures => {
  const groups = groupArticles(
    texts.map(({ title, dct, text }, at) => ({
      id: String(at),
      published: toLocalDate((dct ?? "").slice(0, 10)),
      sketch: writeSketch({ title, text }),
    })),
  );
  const gold = new Map(texts.map(({ incident_id }, at) => [String(at), incident_id]));
  const found = new Map(groups.flatMap((group, at) => group.map((id) => [id, String(at)] as const)));
  const { precision, recall } = bCubed(gold, found);
  const [p, r] = [percent(precision, 1), percent(recall, 1)];
  return { b3_precision: p, b3_recall: r, b3_f1: f1(p, r) };
};
