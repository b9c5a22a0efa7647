import { expect, it } from "vitest";
import { fieldsOfClaim } from "../../src/web/article/claim-fields.ts";
import { article, stateClaim, tollClaim } from "../store/sample.ts";

const source = article("KFOR has 4000 men; 30 were hurt.");
const wordsOf = (claim: Parameters<typeof fieldsOfClaim>[0], role: string): string | null => {
  const span = fieldsOfClaim(claim).find((field) => field.role === role)?.span;
  return span ? source.text.slice(span.start, span.end) : null;
};

it("points from a number and a value to their own words, not to the whole quote", () => {
  expect(wordsOf(tollClaim(source, { words: { text: "30", start: 19, end: 21 } }), "count")).toBe("30");
  expect(wordsOf(stateClaim(source, { words: { text: "4000", start: 9, end: 13 } }), "value")).toBe("4000");
});

it("points nowhere where no words say the number", () => {
  expect(wordsOf(tollClaim(source, { words: null }), "count")).toBeNull();
});
