import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OutputChunk, rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../bench/web/open-demo.ts";
import { serveFolder } from "../browser/static-server.ts";
import { watchPage } from "../browser/watch-page.ts";
import { installPacked } from "./packed.ts";

let folder: string;
beforeAll(() => {
  folder = installPacked();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
};
const nodeNext = { module: "nodenext", lib: ["es2023"] };
const inBundler = { module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"] };
const compile = (name: string, source: string, options: object = nodeNext) => {
  const compilerOptions = { ...options, target: "es2023", types: [], strict: true, skipLibCheck: true, noEmit: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, `${name}.ts`), source);
  const compiler = join(process.cwd(), "node_modules", "tsc7", "bin", "tsc");
  const done = run(compiler, "-p", "tsconfig.json");
  rmSync(join(folder, `${name}.ts`));
  return done.stdout;
};

const consumer = `
import { analyse, type Claim, type TollClaim } from "sitrep/node";
import { claimSchema, statuses, type Resources } from "sitrep";
export const tollsOf = (claims: readonly Claim[]): TollClaim[] => claims.flatMap((claim) => (claim.kind === "toll" ? [claim] : []));
const { claims, article, mentions } = await analyse({ text: "Police detained five people.", published: "2023-05-30" });
const first: string = claims[0]?.quote ?? article.text;
const side: string | undefined = tollsOf(claims)[0]?.side.name;
const kind: "time" | "quantity" | "place" | "actor" | undefined = mentions[0]?.kind;
const status: (typeof statuses)[number] = "denied";
const parsed: Claim = claimSchema.parse({});
const resources: Resources = { language: new Uint8Array(), gazetteer: new Uint8Array() };
export { first, side, kind, status, parsed, resources };
`;

const clientUser = `
import { type Change, dataOf, eachItem, followChanges, ProblemError, sitrepClient } from "sitrep/client";
const client = sitrepClient({ url: "http://127.0.0.1:8642/", token: "t" });
const read = (after: string | undefined) =>
  dataOf(client.GET("/api/events", { params: { query: { country: "XKX", ...(after ? { after } : {}) } } }));
export const quotes = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const event of eachItem(read)) found.push(event.quote);
  return found;
};
export const first = async (signal: AbortSignal): Promise<Change["kind"] | undefined> => {
  for await (const { kind } of followChanges({ url: "http://127.0.0.1:8642/", after: 3, signal })) return kind;
  return undefined;
};
export const codeOf = (error: unknown): string => (error instanceof ProblemError ? error.code : "");
`;

describe("the packed package in a project of somebody else", () => {
  it("tells a strict compiler its types", () => {
    expect(compile("consumer", consumer)).toBe("");
  });

  it("tells them to a project that a bundler resolves, and those of the client to both", () => {
    expect(compile("bundled", consumer, inBundler)).toBe("");
    expect(compile("client", clientUser, inBundler)).toBe("");
    expect(compile("client", clientUser, { ...nodeNext, lib: ["es2023", "dom"] })).toBe("");
  });

  it("has types that a wrong use breaks against", () => {
    const wrong = `import { analyse } from "sitrep";\nconst { claims } = await analyse("x", { resources: 5 });\nexport const n: number = claims;\n`;
    const said = compile("wrong", wrong);
    expect(said).toContain("wrong.ts(2,41): error TS2322");
    expect(said).toContain("wrong.ts(3,14): error TS2322");
  });

  it("runs in Node with its own model and gazetteer", () => {
    copyFileSync("examples/read-a-report.mjs", join(folder, "read-a-report.mjs"));
    const { stdout, stderr } = run("read-a-report.mjs");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^killed 14\.\., said by police\n {2}"At least 14 people were killed/);
    expect(stdout).toMatch(/^injured 24\.\.99, said by police$/m);
  });

  it("runs its command line", () => {
    const { stdout } = run(join("node_modules", "sitrep", "bin", "sitrep.mjs"), "schema");
    expect(JSON.parse(stdout)).toHaveProperty("properties.claims");
  });
});

const bundled = async (source: string): Promise<OutputChunk> => {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, source);
  const bundle = await rolldown({ input: entry, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "es", minify: true });
  return output[0];
};

describe("a bundle of the entry for browsers", () => {
  it("holds only what is used", async () => {
    const none = await bundled(`import { claimSchema } from "sitrep"; globalThis.x = 1;`);
    expect(none.code).toBe("globalThis.x=1;");
    const one = await bundled(`import { statuses } from "sitrep"; globalThis.x = statuses;`);
    expect(one.code.length).toBeLessThan(300);
    const schema = await bundled(`import { claimSchema } from "sitrep"; globalThis.x = claimSchema;`);
    const rooms = schema.moduleIds.filter((id) => id.includes("/dist/src/")).map((id) => id.split("/dist/src/")[1]);
    expect(rooms.filter((id) => !id?.startsWith("core/") && id !== "library/index.js")).toEqual([]);
    const whole = await bundled(`import { analyse } from "sitrep"; globalThis.x = analyse;`);
    expect(whole.code.length).toBeGreaterThan(10 * schema.code.length);
    const beside =
      /\/dist\/src\/(?:store|exchange|api|cli|web|linking|picture|client|assistants|brief|worker|stream)\//;
    expect(whole.moduleIds.filter((id) => beside.test(id))).toEqual([]);
    const client = await bundled(`import { followChanges } from "sitrep/client"; globalThis.x = followChanges;`);
    const parts = client.moduleIds.filter((id) => id.includes("/dist/src/")).map((id) => id.split("/dist/src/")[1]);
    expect(parts.filter((id) => !id?.startsWith("client/"))).toEqual([]);
    expect(client.code.length).toBeLessThan(8000);
  });

  it("asks for nothing of Node", async () => {
    const { code, imports } = await bundled(`export * from "sitrep";`);
    expect(imports.filter((name) => !name.startsWith("chunk") && !name.endsWith(".js"))).toEqual([]);
    expect(code).not.toMatch(/from\s*["']node:/);
  });

  it("reads a report on a page in Chromium", async () => {
    const site = join(folder, "site");
    mkdirSync(site);
    cpSync("examples/in-a-browser", join(folder, "page"), { recursive: true });
    const bundle = await rolldown({ input: join(folder, "page", "main.js"), platform: "browser", logLevel: "silent" });
    await bundle.write({ format: "es", dir: site });
    copyFileSync(join(folder, "page", "index.html"), join(site, "index.html"));
    const installed = join(folder, "node_modules", "sitrep");
    copyFileSync(join(installed, "models", "language.bin"), join(site, "language.bin"));
    copyFileSync(join(installed, "dist", "data", "gazetteer.bin"), join(site, "gazetteer.bin"));
    const server = await serveFolder(site);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const watched = watchPage(page);
      await page.goto(server.url);
      await page.locator("body[data-ready]").waitFor({ timeout: 60_000 });
      await page
        .locator("textarea")
        .fill("Police detained five people in Zvečan on Monday. <b>Two</b> men were killed.");
      await page.locator("input").fill("2023-05-30");
      await page.locator("button").click();
      await page.locator("li").first().waitFor({ timeout: 60_000 });
      const lines = await page.locator("li").allTextContents();
      expect(lines).toContain("toll: Police detained five people in Zvečan on Monday.");
      expect(await page.locator("li b").count()).toBe(0);
      expect(watched.outside).toEqual([]);
      expect(watched.errors.filter((text) => !text.includes("favicon") && !text.includes("404"))).toEqual([]);
    } finally {
      await browser.close();
      server.stop();
    }
  });
});
