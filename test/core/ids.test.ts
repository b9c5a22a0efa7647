import { expect, it } from "vitest";
import { contentId, sha256Hex } from "../../src/core/ids.ts";

it("hashes UTF-8 bytes as SHA-256 does", () =>
  expect(sha256Hex("Zvečan")).toBe("a63cb66a5702f5cee048f82a7bb1fc7cdcefaf97e86a5828a2c90a89ca17137a"));
it("tells apart parts that join to the same text", () =>
  expect(contentId("a", "b", "c")).not.toBe(contentId("a", "bc")));
