import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeArticle, readJsonLine } from "../../src/article/index.ts";
import type { Entry } from "../../src/core/record/store.ts";
import { shownInterval, shownValue } from "../../src/picture/index.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { nodeResources, packageRoot } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { readPicture } from "../../src/pipeline/picture.ts";
import { openStore } from "../../src/store/index.ts";

const steps = analysisSteps(nodeResources());
const lines = readFileSync(join(packageRoot(), "examples", "northern-kosovo.jsonl"), "utf8")
  .trim()
  .split("\n");
const entries: readonly Entry[] = await Promise.all(
  lines.map(async (line) => {
    const article = await makeArticle(readJsonLine(line));
    return { article, claims: analyse(steps, article).claims, analysis: "test" };
  }),
);

/** One order of arrival, one at a time or all at once. */
const pictureOf = async (order: readonly Entry[], size: number, asOf?: string, place?: string) => {
  const store = await openStore(":memory:", { linker });
  for (let at = 0; at < order.length; at += size) await store.add(order.slice(at, at + size));
  const picture = await readPicture(store, { ...(asOf ? { asOf } : {}), ...(place ? { place } : {}) });
  await store.close();
  return picture;
};

it("is the same whatever the order of arrival", async () => {
  const whole = await pictureOf(entries, entries.length);
  expect(whole.events.length).toBeGreaterThan(20);
  expect(await pictureOf([...entries].reverse(), 1)).toEqual(whole);
  const mixed = [...entries].sort((a, b) => (a.article.sha256 < b.article.sha256 ? -1 : 1));
  expect(await pictureOf(mixed, 7)).toEqual(whole);
});

/** Tolls that several tell, and states with what disputes and replaces them, one a line. */
const told = async (asOf: string): Promise<string> => {
  const { events, states } = await pictureOf(entries, entries.length, asOf);
  const rows = [
    ...events.flatMap((event) =>
      event.tolls.map(
        (toll) =>
          `toll   ${event.time?.from ?? "undated"}  ${event.place?.name ?? "-"}  ${toll.measure}  ${toll.side.name}  ${shownInterval(toll)}${toll.part ? "  part" : ""}${toll.disputed ? "  disputed" : ""}`,
      ),
    ),
    ...states.flatMap((line) =>
      line.entries.map(
        ({ from, to, value, disputed }) =>
          `state  ${line.about}  ${shownValue(value)}  ${from ?? "?"} to ${to ?? "now"}${disputed ? "  disputed" : ""}`,
      ),
    ),
    ...states.flatMap(({ about, sum }) =>
      sum && sum.terms.length > 1
        ? [`sum    ${about}  ${sum.terms.map(({ amount }) => shownValue(amount)).join(" + ")} = ${shownInterval(sum)}`]
        : [],
    ),
  ];
  return `${rows.sort().join("\n")}\n`;
};

const folder = join(packageRoot(), "test", "picture", "golden");

/** Every line of the golden is in the picture; "not " before a line says that it must not be. */
it.each(["2022-12-31", "2023-05-30", "2023-06-05", "2023-09-26", "2023-12-31"])(
  "tells as of %s what its golden holds",
  async (asOf) => {
    const golden = readFileSync(join(folder, `${asOf}.txt`), "utf8")
      .trim()
      .split("\n");
    const found = await told(asOf);
    for (const line of golden)
      if (line.startsWith("not ")) expect(found).not.toContain(line.slice(4));
      else expect(found).toContain(line);
  },
);

it("adds the 700 to the force of a place though the report does not say where the 3,800 stand", async () => {
  const { states } = await pictureOf(entries, entries.length, "2023-06-05", "Kosovo");
  const force = states.find(({ about }) => about === "strength of Kosovo Force");
  expect(force?.sum).toMatchObject({ best: 4500, terms: [{ added: false }, { added: true }] });
  expect(force?.sum?.terms.flatMap(({ voices }) => voices.map(({ quote }) => quote)).join(" ")).toMatch(
    /3,800-strong.* 700 additional/s,
  );
  expect(states.filter(({ property }) => property === "force-strength").map(({ about }) => about)).not.toContain(
    "strength of soldiers to Kosovo",
  );
});
