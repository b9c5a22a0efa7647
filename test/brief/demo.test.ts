import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMarkdown } from "../../src/brief/writers/markdown.ts";
import type { Claim } from "../../src/core/contract/claim.ts";
import { addTo } from "../../src/core/date.ts";
import type { ClaimItem } from "../../src/core/record/items.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { demoRecord } from "../exchange/demo-exports.ts";
import { expectGolden } from "../golden/golden-file.ts";
import { type Made, north, reportOf, rowsOf, sentencesOf } from "./demo-report.ts";

let store: RecordStore;
beforeAll(async () => {
  store = await demoRecord();
});
afterAll(() => store.close());

describe("reports on the bundled corpus", () => {
  it.each([
    ["north-kosovo", north],
    ["banjska-first-day", { place: "Banjska", asOf: "2023-09-25" }],
    ["serbia", { place: "Serbia", from: "2022-12-01", to: "2023-02-01" }],
    ["nowhere", { place: "Atlantis" }],
  ])("%s", async (name, selection) => {
    const { report } = await reportOf(store, selection);
    expectGolden(join("test", "brief", "golden", `${name}.md`), asMarkdown(report));
  });
});

const small = "one two three four five six seven eight nine ten".split(" ");

/** The figures of a sentence outside its quotations and the days it names, small ones in words included. */
const figuresOf = (text: string): number[] => {
  const own = text
    .replace(/“[^”]*”/g, "")
    .replace(
      /(?:\d{1,2} (?:to|and) )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g,
      "",
    )
    .replace(/\b(?:in|of) (?:1[89]|20)\d\d\b/g, "");
  const words = small.flatMap((word, at) => (new RegExp(`\\b${word}\\b`, "i").test(own) ? [at + 1] : []));
  return [...(own.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replace(/,/g, ""))), ...words];
};

/** Every number that a claim holds or whose words stand in its quote. */
const numbersIn = (claim: Claim): ReadonlySet<number> => {
  const own =
    claim.kind === "toll"
      ? [claim.min, claim.best, claim.max]
      : claim.kind === "state" && typeof claim.value !== "string"
        ? [claim.value.min, claim.value.best, claim.value.max]
        : [];
  const told = figuresOf(claim.quote.replace(/[“”]/g, ""));
  return new Set([...own.filter((each) => each !== null), ...told]);
};

/** What is wrong with a report: a statement without a source, or a figure that no cited claim holds, or words not quoted exactly. */
const faultsOf = ({ material, report }: Made): string[] => {
  const faults: string[] = [];
  const items = (ids: readonly string[]) =>
    ids.map((id) => material.claims.get(id)).filter((item): item is ClaimItem => item !== undefined);
  for (const sentence of sentencesOf(report)) {
    const cited = items(sentence.claims);
    if (sentence.cites.length === 0 || cited.length !== sentence.claims.length)
      faults.push(`no source: ${sentence.text}`);
    const known = new Set(cited.flatMap(({ claim }) => [...numbersIn(claim)]));
    const names = cited.map(({ claim, article }) => JSON.stringify([claim, article.publisher])).join(" ");
    for (const figure of figuresOf(sentence.text))
      if (!known.has(figure) && !names.includes(String(figure)))
        faults.push(`${figure} is in no claim of: ${sentence.text}`);
    const quotes = cited.map(({ claim }) => claim.quote.replace(/\s+/g, " "));
    for (const [, words = ""] of sentence.text.matchAll(/“([^”]*)”/g))
      if (!quotes.some((quote) => quote.includes(words.replace(/ …$/, ""))))
        faults.push(`not the words of a report: ${words}`);
    if (sentence.standing === "reviewed" && cited.some(({ review }) => review.status === "unreviewed"))
      faults.push(`unreviewed and not marked: ${sentence.text}`);
  }
  for (const row of rowsOf(report)) {
    const cited = items(row.at(-1)?.claims ?? []);
    const known = new Set(cited.flatMap(({ claim }) => [...numbersIn(claim)]));
    for (const cell of row.slice(4, 7))
      if (cell.text !== "–" && !known.has(Number(cell.text.replace(/,/g, ""))))
        faults.push(`${cell.text} is in no claim of the row`);
  }
  return faults;
};

describe("what a report says", () => {
  it("is borne by its sources: every statement, every figure, every quotation", async () => {
    const places = [undefined, "Kosovo", "Serbia", "North Kosovo", "Zvečan", "Banjska", "Leposavić", "Pristina"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.integer({ min: 0, max: 420 }),
        fc.integer({ min: 1, max: 420 }),
        fc.option(fc.integer({ min: 0, max: 420 }), { nil: undefined }),
        async (place, start, length, seen) => {
          const from = addTo("2022-11-01", { days: start });
          const asOf = seen === undefined ? undefined : addTo("2022-11-01", { days: seen });
          const made = await reportOf(store, { place, from, to: addTo(from, { days: length }), asOf });
          expect(faultsOf(made)).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  }, 120_000);

  it("is found faulty where a figure or a word is changed", async () => {
    const made = await reportOf(store, north);
    const sections = made.report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === "list"
          ? {
              ...block,
              items: block.items.map((item) =>
                item.map((each) => ({
                  ...each,
                  text: each.text.replace("52", "53").replace("detained five", "detained fifty"),
                })),
              ),
            }
          : block,
      ),
    }));
    const faults = faultsOf({ ...made, report: { ...made.report, sections } });
    expect(faults.some((fault) => fault.startsWith("53 is in no claim"))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("not the words of a report"))).toBe(true);
  });

  it("quotes the very text of its articles", async () => {
    const { report } = await reportOf(store, { place: "Kosovo" });
    expect(report.sources.length).toBeGreaterThan(40);
    for (const { article, quote, number } of report.sources) {
      const kept = await store.article(article);
      expect(kept?.article.text.includes(quote), `[${number}]`).toBe(true);
    }
  });

  const banned = "Kosovo banned the import of Serbian goods on Wednesday.";
  it("drops what a person rejects, and no longer marks what a person accepts", async () => {
    const own = await demoRecord();
    try {
      const before = await reportOf(own, north);
      const arrest = [...before.material.claims.values()].find(
        ({ claim }) => claim.quote === "Police detained five people." && claim.kind === "toll",
      );
      const event = before.material.picture.events.find(({ quote }) => quote === banned);
      if (!arrest || !event) throw new Error("the corpus has changed");
      const person = { who: "A reviewer", why: "checked", version: 0 };
      await own.review({ ...person, target: arrest.claim.id, action: "accept" });
      await own.review({ ...person, target: event.claims[0] ?? "", action: "reject" });
      const after = asMarkdown((await reportOf(own, north)).report);
      expect(after).toMatch(/Five people were detained, according to Balkan Wire\. \\\[\d+\\\]$/m);
      expect(asMarkdown(before.report)).toContain(banned);
      expect(after).not.toContain(banned);
    } finally {
      await own.close();
    }
  });

  it("tells of days that nobody reported, and of disagreement with the words of both", async () => {
    const text = asMarkdown((await reportOf(store, north)).report);
    expect(text).toContain("no report in the record tells of North Kosovo from 3 to 13 June 2023");
    const [, disagree = ""] = text.split("## Where reports disagree");
    expect(disagree).toMatch(/: 54, in the words “The Serbian health minister said/);
    expect(disagree).toMatch(/Balkan Wire: 52, in the words “The hospital in North Mitrovica/);
  });
});
