import { expect, it } from "vitest";
import { commandOf, keyOf } from "../../src/web/review/review-keys.ts";

it("has a key for every decision, and digits for types", () => {
  expect(["a", "x", " ", "Backspace", "e"].map((key) => commandOf(key, {})?.name)).toEqual([
    "accept",
    "reject",
    "skip",
    "undo",
    "edit",
  ]);
  expect(commandOf("3", {})).toEqual({ name: "type", rank: 3 });
  expect(commandOf("q", {})).toBeNull();
});
it("lets a reader's own key replace the standard one", () => {
  const own = { j: "accept" };
  expect(commandOf("j", own)?.name).toBe("accept");
  expect(commandOf("a", own)).toBeNull();
  expect([keyOf("accept", own), keyOf("skip", own)]).toEqual(["j", "space"]);
});
