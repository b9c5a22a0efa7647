import { expect, it } from "vitest";
import { addTo } from "../../src/core/date.ts";
import type { SituationEvent } from "../../src/core/record/event.ts";
import { diffPictures, tensionOf } from "../../src/picture/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { article, day, eventClaim, tollClaim } from "../store/sample.ts";

const happening = (text: string, at: string, killed: number, over: Partial<SituationEvent> = {}): SituationEvent => {
  const source = article(text, { published: at });
  const claim = eventClaim(source, { time: day(at, addTo(at, { days: 1 })) });
  const toll = tollClaim(source, { measure: "killed", min: killed, best: killed, max: killed, event: claim.id });
  const told = { claim, tolls: [toll], article: { ...source, version: 1 }, sketch: "" };
  return { ...linker.resolve([{ ...told, review: { status: "unreviewed", version: 0 } }]), ...over };
};

it("is the sum of its listed terms, and null where nobody reported", () => {
  const events = [happening("a", "2023-05-01", 1), happening("b", "2023-05-03", 0)];
  const { days } = tensionOf(events, {
    place: null,
    from: "2023-05-01",
    to: "2023-06-01",
    reports: ["2023-05-01", "2023-05-04"],
  });
  expect(days).toHaveLength(31);
  for (const { index, terms } of days) {
    if (index !== null)
      expect(index).toBeCloseTo(
        terms.reduce((sum, { value }) => sum + value, 0),
        3,
      );
    for (const { weight, toll, tellers, decay, value } of terms)
      expect(value).toBeCloseTo(weight * toll * tellers * decay, 3);
  }
  expect(days.find(({ day }) => day === "2023-05-05")?.terms).toHaveLength(2);
  expect(days.find(({ day }) => day === "2023-05-20")).toMatchObject({ index: null, reports: 0 });
});

it("finds the day on which the level changes, with its evidence", () => {
  const quiet = Array.from({ length: 40 }, (_, at) => addTo("2023-05-01", { days: at }));
  const events = [0, 1, 2].map((at) => happening(`e${at}`, addTo("2023-05-20", { days: at }), 5));
  const { changes } = tensionOf(events, { place: null, from: "2023-05-01", to: "2023-06-09", reports: quiet });
  expect(changes[0]?.day).toMatch(/^2023-05-(19|20|21)$/);
  expect(changes[0]?.evidence).toContain(events[0]?.id);
});

it("tells what is same, changed, new, contradicted and gone, with both quotes", () => {
  const picture = (events: SituationEvent[]) => ({
    place: null,
    country: null,
    asOf: null,
    from: null,
    to: null,
    articles: 1,
    events,
    totals: [],
    states: [],
    cut: false,
  });
  const before = happening("ten died", "2023-05-01", 10);
  const raised = happening("twelve died", "2023-05-01", 12);
  const after = { ...before, tolls: raised.tolls };
  const gone = happening("gone", "2023-05-02", 0);
  const fresh = happening("fresh", "2023-05-03", 0);
  const found = diffPictures(picture([before, gone]), picture([after, fresh]));
  const toll = found.find(({ kind, outcome }) => kind === "toll" && outcome === "contradicted");
  expect(toll).toMatchObject({ before: { quote: "ten died" }, after: { quote: "twelve died" } });
  expect(
    found
      .filter(({ kind }) => kind === "event")
      .map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(["gone", "new", "same"]);
});
