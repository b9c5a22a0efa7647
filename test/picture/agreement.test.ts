import { expect, it } from "vitest";
import type { Review } from "../../src/core/record/review.ts";
import { agreementOf } from "../../src/picture/index.ts";

const review = (who: string, target: string, action: "accept" | "reject"): Review => ({
  who,
  target,
  action,
  why: "",
  version: 0,
  id: `${who}${target}`,
  at: "2024-01-01T00:00:00.000Z",
});

it("is Krippendorff's alpha: his binary example of ten units, two observers", () => {
  const [one, two] = ["0100000000", "1110010100".replace(/./g, (c) => c)].map((row) => [...row]);
  const reviews = (one ?? []).flatMap((value, at) => [
    review("A", `c${at}`, value === "1" ? "accept" : "reject"),
    review("B", `c${at}`, two?.[at] === "1" ? "accept" : "reject"),
  ]);
  const { units, alpha } = agreementOf(reviews);
  expect(units).toBe(10);
  // Observed disagreement 4 of 10 units; 14 rejects and 6 accepts: 1 - 19 * 8 / (2 * 14 * 6).
  expect(alpha).toBeCloseTo(1 - (19 * 8) / 168, 6);
});

it("is one when everybody agrees, and unknown when nobody judged twice", () => {
  const both = (target: string, action: "accept" | "reject") => [
    review("A", target, action),
    review("B", target, action),
  ];
  expect(agreementOf([...both("x", "accept"), ...both("y", "reject")]).alpha).toBe(1);
  expect(agreementOf([review("A", "x", "accept")])).toEqual({ units: 0, alpha: null, disputed: [] });
});

it("lists where people differ, by the last verdict of each that was not taken back", () => {
  const first = review("A", "x", "reject");
  const undo: Review = { ...first, action: "undo", review: first.id, id: "undo" };
  const differing = [first, review("B", "x", "accept"), ...[review("A", "y", "accept"), review("B", "y", "accept")]];
  expect(agreementOf(differing).disputed).toEqual([
    {
      target: "x",
      verdicts: [
        { who: "A", verdict: "reject" },
        { who: "B", verdict: "accept" },
      ],
    },
  ]);
  expect(agreementOf([...differing, undo])).toMatchObject({ units: 1, disputed: [] });
});
