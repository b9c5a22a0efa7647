import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { guardedRoutes } from "../../src/api/access/declared-roles.ts";
import { type Listening, listen, newToken } from "../../src/api/index.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { includesRole, type Role, roles } from "../../src/core/record/token.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash } from "../store/sample.ts";
import { appOver } from "./an-app.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-secure-"));
const map = join(folder, "map.pmtiles");
const logged = vi.spyOn(console, "error").mockImplementation(() => {});
const tokens: Partial<Record<Role, string>> = {};
let store: RecordStore;
let open: ReturnType<typeof appOver>;
let closed: ReturnType<typeof appOver>;
let server: Listening;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Sitrep</title>");
  writeFileSync(map, "0123456789");
  store = await openStore(":memory:", { linker });
  await store.add([clash("Shots were fired in Zvečan.")]);
  for (const role of roles) {
    const { text, id, hash } = newToken();
    tokens[role] = text;
    await store.addToken({ id, name: role, role, hash });
  }
  const parts = {
    page: folder,
    baseMap: { kind: "pmtiles", url: "basemap/map.pmtiles", file: map, origins: [] },
  } as const;
  open = appOver(store, parts);
  closed = appOver(store, { ...parts, tokensNeeded: true });
  server = await listen(open, { host: "127.0.0.1", port: 0 }, { headers: 300, request: 600, checks: 100, idle: 5_000 });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  logged.mockRestore();
});

const bearer = (role: Role) => ({ authorization: `Bearer ${tokens[role]}` });

describe("roles", () => {
  it("lets each role ask what it may on every route, and nobody without a token", async () => {
    const public_ = ["/openapi.json", "/basemap/*", "/*"];
    const routes = guardedRoutes(closed);
    expect(routes.filter(({ needed }) => needed === "anyone").map(({ path }) => path)).toEqual(
      expect.arrayContaining(public_),
    );
    for (const { method, path, needed } of routes.filter(({ needed }) => needed !== "anyone")) {
      if (needed === "anyone") continue;
      const url = path.replace(/:\w+/g, "none");
      const ask = async (headers: Record<string, string>) => {
        const response = await closed.request(url, { method, headers });
        await response.body?.cancel();
        return response.status;
      };
      expect([method, path, await ask({})]).toEqual([method, path, 401]);
      for (const role of roles) {
        const status = await ask(bearer(role));
        if (includesRole(role, needed)) expect([401, 403, 500], `${role} ${method} ${path}`).not.toContain(status);
        else expect([role, method, path, status]).toEqual([role, method, path, 403]);
      }
    }
    expect(logged).not.toHaveBeenCalled();
  });

  it("tells nothing of the record without a token but what the page is made of", async () => {
    for (const path of ["/", "/events/x", "/openapi.json"]) expect((await closed.request(path)).status).toBe(200);
    for (const path of ["/api/none", "/api/events/", "/api//events", "/API/events", "/api/%65vents"]) {
      const response = await closed.request(path);
      expect(await response.text(), path).not.toContain("Zvečan");
    }
  });
});

/** Half of a surrogate pair, which UTF-8 cannot write. */
const lone = "\ud800";
const nasty = [
  "' or 1=1 --",
  '"; drop table claims; --',
  "\\'; vacuum; --",
  '") near/3 ("',
  "shots* not -x ^y {a b} : c",
  "$.a[0]",
  "%00",
  "a\u0000b",
  lone,
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "x\r\nset-cookie: a=1",
  "=1+1",
  "𝕒".repeat(40),
  "9".repeat(400),
  "-1",
  "1e308",
  "NaN",
  "[]",
  "__proto__",
];

describe("injection", () => {
  it("answers every parameter of every route with what it found or a problem, and changes nothing", async () => {
    const before = await store.stats();
    const { paths = {} } = open.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "", version: "" } });
    let asked = 0;
    for (const [path, item] of Object.entries(paths)) {
      const names = (item?.get?.parameters ?? []).flatMap((each) => ("in" in each ? [each] : []));
      for (const { name, in: where } of item?.get ? names : [])
        for (const text of nasty) {
          const value = text === lone ? "%ED%A0%80" : encodeURIComponent(text);
          const url = path.replace(/\{(\w+)\}/g, (_, part) => (where === "path" && part === name ? value : "none"));
          const response = await open.request(where === "query" ? `${url}?${name}=${value}` : url);
          asked++;
          expect([200, 304, 400, 404, 422], `${path} ${name}=${text}`).toContain(response.status);
          expect(response.headers.get("set-cookie")).toBeNull();
          await response.body?.cancel();
        }
    }
    expect(asked).toBeGreaterThan(500);
    expect(await store.stats()).toEqual(before);
    expect(logged).not.toHaveBeenCalled();
  });

  it("finds by such words only what holds them", async () => {
    for (const text of ["' or 1=1 --", '") OR ("', "zvecan' --x", "$.quote"]) {
      const { items } = JSON.parse(await (await open.request(`/api/claims?text=${encodeURIComponent(text)}`)).text());
      expect(items, text).toEqual([]);
    }
  });
});

/** Asks as it stands: a client's URL library would mend the path first. */
const raw = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const asking = request(
      { host: "127.0.0.1", port: server.port, path, headers: { host: "localhost", ...headers } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    asking.on("error", reject);
    asking.end();
  });

describe("paths", () => {
  it.each(["/", "/basemap/", "/assets/", "/api/articles/", "/api/exports/"])("does not leave %s", async (base) => {
    for (const up of [
      "../package.json",
      "../../../../../../etc/passwd",
      "%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
      "..%2f..%2f..%2f..%2fetc%2fpasswd",
      "..%5c..%5cpackage.json",
      "%252e%252e%252fetc%252fpasswd",
      "....//....//etc/passwd",
      "%00../etc/passwd",
      "/etc/passwd",
      "file:///etc/passwd",
      "%c0%ae%c0%ae/etc/passwd",
    ]) {
      const { status, text } = await raw(`${base}${up}`);
      expect(text, `${base}${up}`).not.toMatch(/root:|"name": "sitrep"/);
      expect(status, `${base}${up}`).toBeLessThan(500);
    }
  });
});

describe("limits", () => {
  const send = (path: string, body: string | ReadableStream, headers: Record<string, string> = {}) =>
    open.request(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
      ...(typeof body === "string" ? {} : { duplex: "half" }),
    });

  it("refuses a body that is deep, long or endless", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const review = { who: "Ana", why: "", target: "x", version: 0, action: "correct", field: "place" };
    const nested = JSON.stringify({ ...review, value: 0 }).replace('"value":0', `"value":${deep}`);
    expect((await send("/api/reviews", nested)).status).toBe(400);
    expect((await send("/api/analyse", deep)).status).toBe(400);
    expect((await send("/api/reviews", JSON.stringify({ ...review, why: "x".repeat(1_100_000) }))).status).toBe(413);
    const endless = new ReadableStream({ pull: (control) => control.enqueue(new Uint8Array(65_536)) });
    expect((await send("/api/reviews", endless)).status).toBe(413);
    expect((await send("/api/reviews", "{}", { "content-length": "99999999999" })).status).toBe(413);
  });

  it("refuses a parameter twice, thousands of them, and an endless address", async () => {
    expect((await raw("/api/events?limit=1&limit=2")).status).toBe(400);
    const many = Array.from({ length: 3000 }, (_, at) => `a${at}=`).join("&");
    expect((await raw(`/api/events?${many.slice(0, 15_000)}`)).status).toBeLessThan(500);
    expect((await raw(`/api/events?text=${"x".repeat(20_000)}`)).status).toBe(431);
    expect((await raw(`/api/events?text=${"x".repeat(10_000)}`)).status).toBe(400);
    expect((await raw("/api/events", { "x-long": "x".repeat(20_000) })).status).toBe(431);
  });

  it.each([
    ["its headers", "GET /api/events HTTP/1.1\r\nhost: localhost\r\n"],
    [
      "its body",
      "POST /api/reviews HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
    ],
  ])("hangs up on a client that never ends %s", async (_, sent) => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => socket.write(sent));
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString();
      });
      socket.on("close", () => resolve(text));
      socket.on("error", () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408/);
  });
});

describe("other sites", () => {
  const body = JSON.stringify({ text: "A bridge was blocked.", published: "2023-06-01" });
  const write = async (headers: Record<string, string>, app = open) =>
    (
      await app.request("http://localhost/api/analyse", {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...headers },
      })
    ).status;

  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "http://localhost:9999" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: "http://localhost", "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "http://localhost", "sec-fetch-site": "same-origin" }, 200],
    [{ "sec-fetch-site": "none" }, 200],
    [{}, 200],
  ] as const)("may not write: %j is answered with %i", async (headers, status) => {
    expect(await write(headers)).toBe(status);
  });

  it("may write where they were given a token", async () => {
    expect(await write({ origin: "https://tool.example", ...bearer("reader") }, closed)).toBe(200);
  });

  it("cannot take the name of this machine", async () => {
    for (const host of [
      "evil.example",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "localhost@evil.example",
      "evil.example:80",
      "",
    ])
      for (const path of ["/", "/api/events", "/openapi.json", "/basemap/map.pmtiles"])
        expect((await open.request(path, { headers: { host } })).status, `${host} ${path}`).toBe(403);
    for (const host of ["localhost", "localhost:8642", "LOCALHOST"])
      expect((await open.request("/api/events", { headers: { host } })).status).toBe(200);
  });

  it("may not read: no answer allows another origin", async () => {
    const response = await open.request("/api/events", { headers: { origin: "https://evil.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });
});

it("tells nothing of its insides when something fails", async () => {
  logged.mockClear();
  const broken = appOver({ ...store, events: () => Promise.reject(new Error("secret at /root/x")) });
  const response = await broken.request("/api/events");
  const text = await response.text();
  expect([response.status, JSON.parse(text).code]).toEqual([500, "internal"]);
  expect(text).not.toContain("secret");
  expect(logged).toHaveBeenCalled();
  logged.mockClear();
});
