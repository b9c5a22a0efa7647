import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { makeArticle } from "../../src/article/index.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";

// The thread is a file of JavaScript, so the built module is the one to ask.
const built: typeof import("../../src/worker/read-apart.ts") = await import(
  pathToFileURL(join(process.cwd(), "dist/src/worker/read-apart.js")).href
);

const texts = [
  "Gunmen killed three policemen in Leposavic on Sunday, the ministry said.",
  "Police detained 14 protesters in Pristina on Monday.",
];

it("reads articles apart, one after another, as they would be read here, and tells each step", async () => {
  const read = built.readApart();
  const steps = analysisSteps(nodeResources());
  const articles = await Promise.all(texts.map((text) => makeArticle({ text, published: "2024-03-11" })));
  const told: string[] = [];
  const found = await Promise.all(
    articles.map((article, at) => read(article, ({ step, done, of }) => told.push(`${at} ${step} ${done}/${of}`))),
  );
  expect(found).toEqual(articles.map((article) => ({ claims: analyse(steps, article).claims })));
  expect(found.every(({ claims }) => claims.length > 0)).toBe(true);
  expect(told).toEqual(
    articles.flatMap((_, at) => steps.map(({ name }, done) => `${at} ${name} ${done}/${steps.length}`)),
  );
}, 120_000);
