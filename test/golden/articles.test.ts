import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeArticle, readPlainText } from "../../src/article/index.ts";
import { codedSchema, mentionedSchema } from "../../src/core/contract/analysis.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { problemsOf } from "../../src/pipeline/run.ts";
import { analysisLines } from "./analysis-lines.ts";
import { expectGolden } from "./golden-file.ts";

const folder = join(import.meta.dirname, "articles");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const steps = analysisSteps(nodeResources());

it("has an order in which every step finds what it needs", () => expect(problemsOf(steps)).toEqual([]));

describe.each(names)("%s", (name) => {
  it("reads as expected", async () => {
    const source = readPlainText(readFileSync(join(folder, name), "utf8"));
    const analysis = analyse(steps, await makeArticle(source));
    const { article, claims, mentions } = analysis;
    for (const { start, end, quote } of claims) expect(article.text.slice(start, end)).toBe(quote);
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
    codedSchema.parse({ article, claims });
    mentionedSchema.parse({ article, mentions });
    expectGolden(join(folder, name.replace(/\.txt$/, ".expected")), analysisLines(analysis));
  });
});
