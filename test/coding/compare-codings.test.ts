import { expect, it } from "vitest";
import { compareCodings } from "../../src/coding/compare-codings.ts";
import { bareArticle } from "../../src/core/bare-article.ts";
import type { Coded } from "../../src/core/contract/analysis.ts";
import type { EventClaim } from "../../src/core/contract/claim.ts";

const claim = (start: number, more: Partial<EventClaim> = {}): EventClaim => ({
  id: `event-${start}-${more.by ?? ""}`,
  kind: "event",
  start: 0,
  end: 40,
  quote: "x",
  by: "coding/a",
  score: 0.5,
  claimant: null,
  type: "ASSAULT",
  mode: null,
  contexts: [],
  actors: [],
  recipients: [],
  place: null,
  time: null,
  status: "happened",
  cameo: "190",
  quad: 4,
  goldstein: -9,
  acled: null,
  trigger: { text: "x", start, end: start + 5 },
  ...more,
});
const coding = (claims: EventClaim[], id = "a"): Coded => ({
  article: bareArticle(id, "x"),
  claims,
});

it("tells the same, the changed, the gone and the new apart", () => {
  const first = [claim(0), claim(10), claim(20)];
  const second = [claim(0, { by: "coding/b", score: 0.9 }), claim(10, { mode: "aerial" }), claim(30)];
  const found = compareCodings([coding(first)], [coding(second)]);
  expect(found.map(({ kind, fields }) => `${kind} ${fields.join(",")}`.trim()).sort()).toEqual(
    ["changed mode", "changed trigger", "same"].sort(),
  );
});
it("does not pair claims of other words and types", () => {
  const found = compareCodings([coding([claim(0)])], [coding([claim(20, { type: "AID", start: 50, end: 90 })])]);
  expect(found.map(({ kind }) => kind)).toEqual(["only-first", "only-second"]);
});
it("keeps articles that only one side has", () =>
  expect(compareCodings([coding([claim(0)], "a")], [coding([claim(0)], "b")]).map(({ kind }) => kind)).toEqual([
    "only-first",
    "only-second",
  ]));
