import { expect, it } from "vitest";
import { rowAfter } from "../../src/web/list/arrow-keys.ts";

it("leads from row to row and never out of the list", () => {
  expect(rowAfter("ArrowDown", 0, 3)).toBe(1);
  expect(rowAfter("ArrowDown", 2, 3)).toBe(2);
  expect(rowAfter("ArrowUp", 0, 3)).toBe(0);
  expect(rowAfter("PageDown", 4, 100)).toBe(14);
  expect(rowAfter("PageUp", 4, 100)).toBe(0);
  expect(rowAfter("End", 4, 100)).toBe(99);
  expect(rowAfter("Home", 4, 100)).toBe(0);
  expect(rowAfter("a", 4, 100)).toBeNull();
});
