import { expect, it } from "vitest";
import { commandOf, giveKey, keyOf } from "../../src/web/review/review-keys.ts";

it("has a key for every decision, and digits for types", () => {
  expect(["a", "x", " ", "Backspace", "f", "e"].map((key) => commandOf(key, {})?.name)).toEqual([
    "accept",
    "reject",
    "skip",
    "undo",
    "flag",
    "edit",
  ]);
  expect(commandOf("3", {})).toEqual({ name: "type", rank: 3 });
  expect(commandOf("A", {})?.name).toBe("accept");
  expect(commandOf("q", {})).toBeNull();
});

it("lets a reader's own key replace the standard one", () => {
  const own = giveKey({}, "accept", "j");
  expect(commandOf("j", own)?.name).toBe("accept");
  expect(commandOf("a", own)).toBeNull();
  expect([keyOf("accept", own), keyOf("skip", own)]).toEqual(["j", "space"]);
  expect(giveKey(own, "accept", "a")).toEqual({});
});

it("gives a key to one command at a time", () => {
  const taken = giveKey({}, "accept", "x");
  expect(commandOf("x", taken)?.name).toBe("accept");
  expect(keyOf("reject", taken)).toBe("");
  expect(giveKey(taken, "flag", "x")).toEqual({ x: "flag" });
  expect(giveKey({}, "reject", "1")).toEqual({ "1": "reject" });
  expect(commandOf("1", { "1": "reject" })?.name).toBe("reject");
});
