import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordStore } from "../../src/core/record/store.ts";
import { demoRecord } from "../exchange/demo-exports.ts";
import { appOver } from "./an-app.ts";

let store: RecordStore;
let app: ReturnType<typeof appOver>;
beforeAll(async () => {
  store = await demoRecord();
  app = appOver(store);
}, 120_000);
afterAll(() => store.close());

const ask = (query: string) => app.request(`http://localhost/api/brief${query}`);

describe("GET /api/brief", () => {
  it("gives the report as a file, in each format", async () => {
    const begins = { md: "# Situation report: Banjska", html: "<!doctype html>", pdf: "%PDF-", docx: "PK" };
    for (const [format, start] of Object.entries(begins)) {
      const answer = await ask(`?place=Banjska&format=${format}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="situation-report.${format}"`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.toString("utf8").startsWith(start)).toBe(true);
    }
  });

  it("writes two at once and asks the others to come back", async () => {
    const answers = await Promise.all(["", "", "", "?format=html"].map(ask));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503]);
    expect((await ask("")).status).toBe(200);
  });

  it("refuses what does not fit", async () => {
    expect((await ask("?from=2023-02-30")).status).toBe(400);
    expect((await ask("?format=exe")).status).toBe(400);
  });
});
