import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventTypes, measures, properties, statuses } from "../../src/core/plover.ts";

const folder = "test/golden/articles";
const claims = readdirSync(folder)
  .filter((name) => name.endsWith(".expected"))
  .map((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    return text.slice(text.indexOf("## claims")).split("\n");
  });
const lines = claims.flat();

/** Where the whole articles show nothing of a kind, nobody has looked at it in running text. */
const unseen = (kinds: readonly string[], pattern: (kind: string) => RegExp): readonly string[] =>
  kinds.filter((kind) => !lines.some((line) => pattern(kind).test(line)));

describe("golden articles", () => {
  it("are at least forty", () => expect(claims.length).toBeGreaterThanOrEqual(40));
  it("show every type of event", () => {
    expect(unseen(eventTypes, (type) => new RegExp(`\\) +event ${type}\\b`))).toEqual([]);
  });
  it("show every status", () => {
    expect(unseen(statuses, (status) => new RegExp(`status: ${status}\\b`))).toEqual([]);
  });
  it("show every measure of a toll", () => {
    expect(unseen(measures, (measure) => new RegExp(`\\) +toll ${measure}\\b`))).toEqual([]);
  });
  it("show every property of a state", () => {
    expect(unseen(properties, (property) => new RegExp(`\\) +state ${property}\\b`))).toEqual([]);
  });
});
