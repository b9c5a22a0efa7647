import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { say, serve, type TestServer } from "../feeds/misbehaving-server.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-watch-"));
const store = join(folder, "record.db");
let server: TestServer;
const text = "Police in Varn broke up a march on Friday; eleven people were hurt, a hospital said.";
beforeAll(async () => {
  server = await serve({
    "/feed": (request, response) =>
      say(
        `<rss version="2.0"><channel><title>River Post</title><item><title>March broken up</title><link>http://${request.headers.host}/1</link><pubDate>Fri, 06 May 2022 08:00:00 GMT</pubDate><description>Short.</description></item></channel></rss>`,
      )(request, response),
    "/1": say(
      `<!doctype html><html><body><article><h1>March broken up</h1><p>${text}</p><p>${text}</p></article></body></html>`,
      {
        "content-type": "text/html",
      },
    ),
  });
  writeFileSync(join(folder, "list.txt"), `${server.url}/feed\n${server.url}/gone\n`);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const sitrepIn = (store: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["bin/sitrep.mjs", ...args, "--store", store], { encoding: "utf8" }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
const sitrep = (...args: string[]) => sitrepIn(store, ...args);

it("watches feeds, shows their health, and reaches no private host unless told to", async () => {
  const list = join(folder, "list.txt");
  expect((await sitrep("watch", list, "--once")).out).toMatch(/2 feeds, 2 failing; 0 articles/);
  expect(server.asked).toEqual([]);
  rmSync(join(folder, "feeds.json"));

  expect((await sitrep("watch", list, "--once", "--allow-host", server.host)).out).toMatch(
    /2 feeds, 1 failing; 1 articles/,
  );
  const health = (await sitrep("feeds")).out.trim().split("\n");
  expect(health[0]).toMatch(/^well +1 +River Post/);
  expect(health[1]).toMatch(/^failing +0 .*\/gone .*answered 404/);

  const again = await sitrep("add", `${server.url}/1`, "--allow-host", server.host);
  expect(again.out).toMatch(/1 changed|1 known/);
  expect((await sitrep("add", `${server.url}/1`)).err).toMatch(/private network/);
}, 180_000);

it("reads what is put into a folder, once for each of its states, until it is stopped", async () => {
  const [incoming, kept] = [join(folder, "incoming"), join(folder, "of-folder.db")];
  mkdirSync(incoming);
  writeFileSync(join(incoming, "first.txt"), text);
  const watching = spawn(process.execPath, ["bin/sitrep.mjs", "watch", incoming, "--store", kept]);
  let said = "";
  watching.stderr.on("data", (words) => (said += words));
  watching.stdout.on("data", (words) => (said += words));
  const ended = new Promise<number | null>((resolve) => watching.once("exit", resolve));
  const read = (words: RegExp) => expect.poll(() => said, { timeout: 60_000, interval: 100 }).toMatch(words);
  try {
    await read(/put reports into it/);
    await read(/first\.txt/);
    writeFileSync(
      join(incoming, "second.html"),
      `<!doctype html><article><p>${text} The bridge stayed shut.</p></article>`,
    );
    writeFileSync(join(incoming, "third.pdf"), "%PDF-1.4 junk");
    await read(/second\.html/);
    await read(/third\.pdf/);
  } finally {
    watching.kill("SIGINT");
  }
  expect(await ended).toBe(1);
  expect(said).toMatch(/2 added.*1 refused/);
  const again = await sitrepIn(kept, "watch", incoming, "--once");
  expect(again.out).toMatch(/0 added/);
}, 120_000);
