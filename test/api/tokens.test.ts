import { afterAll, beforeAll, expect, it } from "vitest";
import { rateLimiter } from "../../src/api/access/rate.ts";
import { idOfToken, isToken } from "../../src/api/access/secret.ts";
import { newToken } from "../../src/api/index.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import type { Role } from "../../src/core/record/token.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash } from "../store/sample.ts";
import { appOver } from "./an-app.ts";

let store: RecordStore;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  store = await openStore(":memory:", { linker });
  await store.add([clash("Shots were fired in Zvečan.")]);
  for (const [name, role] of [
    ["Rea", "reader"],
    ["Ana", "reviewer"],
    ["Ada", "admin"],
    ["Old", "admin"],
  ] as const satisfies readonly (readonly [string, Role])[]) {
    const { text, id, hash } = newToken();
    tokens[name] = text;
    await store.addToken({ id, name, role, hash });
  }
  await store.revokeToken("Old");
});
afterAll(() => store.close());

const ask = async (
  path: string,
  name?: string,
  { method = "GET", body }: { method?: string; body?: unknown } = {},
  app = appOver(store, { tokensNeeded: true }),
) => {
  const response = await app.request(path, {
    method,
    headers: {
      ...(name === undefined ? {} : { authorization: `Bearer ${tokens[name] ?? name}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
};

it("makes tokens that are found by one half and known by the other", () => {
  const [one, two] = [newToken(), newToken()];
  expect(one.text).not.toContain(one.hash);
  expect(idOfToken(one.text)).toBe(one.id);
  const kept = { ...one, name: "Ana", role: "reader" as const, made: "", revoked: null };
  expect(isToken(one.text, kept)).toBe(true);
  expect(isToken(one.text, { ...kept, revoked: "2024-01-01T00:00:00.000Z" })).toBe(false);
  expect(isToken(`sitrep_${one.id}_${two.text.slice(24)}`, kept)).toBe(false);
  for (const text of ["", "sitrep__", `${one.text}x`, `x${one.text}`, one.text.toUpperCase()])
    expect(idOfToken(text)).toBeNull();
});

it.each([
  [undefined, 401, "no-token"],
  ["", 401, "bad-token"],
  ["sitrep_0000000000000000_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 401, "bad-token"],
  ["Old", 401, "bad-token"],
])("asks %s for a token that counts", async (name, status, code) => {
  const { body, headers, ...got } = await ask("/api/articles", name);
  expect([got.status, body.code]).toEqual([status, code]);
  expect(headers.get("www-authenticate")).toMatch(/^Bearer realm="sitrep"/);
  expect(body.items).toBeUndefined();
});

it("refuses a wrong token on an open server too", async () => {
  expect((await ask("/api/articles", "Old", {}, appOver(store))).status).toBe(401);
  expect((await ask("/api/me", undefined, {}, appOver(store))).body).toEqual({ name: null, role: "admin" });
  expect((await ask("/api/me", "Rea", {}, appOver(store))).body).toEqual({ name: "Rea", role: "reader" });
});

it("takes who decided from the token, and keeps it in the audit", async () => {
  const { items } = (await ask("/api/claims?kind=event", "Rea")).body;
  const { claim, review } = items[0];
  const wish = { who: "Somebody else", why: "seen", target: claim.id, version: review.version, action: "accept" };
  expect((await ask("/api/reviews", "Rea", { method: "POST", body: wish })).body.code).toBe("wrong-role");
  expect((await ask("/api/reviews", "Ana", { method: "POST", body: wish })).body.who).toBe("Ana");
  expect((await ask("/api/audit", "Ana")).status).toBe(403);
  expect((await ask("/api/audit?limit=2", "Ada")).body.items).toMatchObject([
    { who: "Ana", role: "reviewer", action: "POST /api/reviews", about: claim.id, status: 201 },
    { who: "Rea", role: "reader", action: "POST /api/reviews", about: null, status: 403 },
  ]);
});

it("limits how often a token may ask, and says when it may again", async () => {
  const app = appOver(store, { tokensNeeded: true, perMinute: 2 });
  const first = await ask("/api/me", "Rea", {}, app);
  expect(first.headers.get("ratelimit-policy")).toBe('"requests";q=2;w=60');
  expect(first.headers.get("ratelimit")).toMatch(/^"requests";r=1;t=(?:29|30)$/);
  await ask("/api/me", "Rea", {}, app);
  const third = await ask("/api/me", "Rea", {}, app);
  expect([third.status, third.body.code]).toEqual([429, "too-many-requests"]);
  expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await ask("/api/me", "Ana", {}, app)).status).toBe(200);
});

it("turns an address away that guesses tokens", async () => {
  const app = appOver(store, { tokensNeeded: true, perMinute: 3 });
  const statuses: number[] = [];
  for (let at = 0; at < 5; at++) statuses.push((await ask("/api/me", "sitrep_guess", {}, app)).status);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
});

it("fills a bucket as time goes by and forgets the quiet, so that memory stays bounded", () => {
  let now = 0;
  const limit = rateLimiter({ perMinute: 60, mostCallers: 2, clock: () => now });
  const offTheBeat = rateLimiter({ perMinute: 2, clock: () => 4294.967_296_1 });
  expect([offTheBeat("a").left, offTheBeat("a").left, offTheBeat("a").allowed]).toEqual([1, 0, false]);
  for (let at = 0; at < 60; at++) expect(limit("a").allowed).toBe(true);
  expect(limit("a")).toMatchObject({ allowed: false, left: 0, wait: 1, full: 60 });
  now = 1000;
  expect(limit("a").allowed).toBe(true);
  expect(limit("a").allowed).toBe(false);
  limit("b");
  limit("c");
  expect(limit("a").allowed).toBe(true);
});
