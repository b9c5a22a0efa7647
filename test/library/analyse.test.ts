import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { claimSchema, mentionSchema, Refusal } from "../../src/library/index.ts";
import { analyse, loadResources } from "../../src/node/index.ts";

const text = "Police detained five people in Zvečan on Monday. At least 14 soldiers were injured.";

describe("the library", () => {
  it("gives claims and mentions of the contract, each with its words", async () => {
    const { article, claims, mentions, trace } = await analyse({ text, published: "2023-05-30" });
    expect(article.text).toBe(text);
    expect(claims.map(({ kind }) => kind)).toContain("toll");
    for (const claim of claims) {
      expect(claimSchema.parse(claim)).toEqual(claim);
      expect(claim.quote).toBe(text.slice(claim.start, claim.end));
      expect(trace.map(({ about }) => about)).toContain(claim.id);
    }
    for (const mention of mentions) expect(mentionSchema.parse(mention)).toEqual(mention);
  });

  it("says the same twice, and the same with resources that the caller passes", async () => {
    const resources = { ...loadResources() };
    const source = { text, published: "2023-05-30" };
    expect(await analyse(source, { resources })).toEqual(await analyse(source));
  });

  it("notes why there is nothing", async () => {
    expect((await analyse("   ")).note).toBe("the article is empty");
    const german = "Die Polizei hat am Montag in der Stadt fünf Menschen festgenommen, wie das Ministerium mitteilte.";
    expect((await analyse(german)).note).toContain("not English");
  });

  it("refuses what it cannot read, and says what to do", async () => {
    const refused = async (input: Parameters<typeof analyse>[0]) =>
      analyse(input).then(
        () => "read",
        (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
      );
    expect(await refused({ text, published: "2023-02-30" })).toBe("bad-date");
    expect(await refused("a".repeat(8_000_001))).toBe("too-large");
    expect(await refused(JSON.parse('{"title":"x"}'))).toBe("no-text");
  });
});

describe("the examples", () => {
  const run = (...args: string[]) => execFileSync(process.execPath, args, { encoding: "utf8" });

  it("read a report", () => {
    expect(run("examples/read-a-report.mjs")).toMatch(/^killed 14\.\., said by police\n/);
  });

  it("make a table of a file of reports", () => {
    const lines = run("examples/claims-as-csv.mjs").trim().split("\n");
    expect(lines[0]).toBe("article,type,status,actors,recipients,place,from,quote");
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.some((line) => line.startsWith('"nk-15","ASSAULT","happened"'))).toBe(true);
  });
});
