import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rendered, sentencesOf, timeLines } from "./time-lines.ts";

const news = "test/time/goldens/news.txt";

describe("time expressions", () => {
  if (process.env.UPDATE_GOLDENS) writeFileSync(news, rendered(news));
  const lines = readFileSync(news, "utf8").split("\n");
  it.each(sentencesOf(news))("$text", ({ text, published, at }) => {
    const expected: string[] = [];
    for (let line = at + 1; lines[line]?.startsWith("  "); line++) expected.push(lines[line] ?? "");
    expect(timeLines(text, published)).toEqual(expected);
  });
});

describe("things that look like a time and are none", () => {
  it.each(sentencesOf("test/time/goldens/not-times.txt"))("$text", ({ text, published }) => {
    expect(timeLines(text, published)).toEqual([]);
  });
});
