import { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, expect, it } from "vitest";
import { guardedRoutes } from "../../src/api/access/declared-roles.ts";
import { requireRole } from "../../src/api/access/roles.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { appOver } from "./an-app.ts";

let store: RecordStore;
beforeAll(async () => {
  store = await openStore(":memory:", { linker });
});
afterAll(() => store.close());

it("does not start with a route that declares no role", () => {
  const app = new OpenAPIHono();
  app.get("/api/closed", requireRole("admin"), (context) => context.text("closed"));
  expect(guardedRoutes(app)).toEqual([{ method: "GET", path: "/api/closed", needed: "admin" }]);
  app.get("/api/forgotten", (context) => context.text("open"));
  expect(() => guardedRoutes(app)).toThrow("GET /api/forgotten");
});

it("says of every operation which role it needs, and asks for the same", () => {
  const app = appOver(store);
  const { paths = {} } = app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "", version: "" } });
  const told = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations ?? {}).map(([method, { security }]) => [
      `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`,
      security?.[0]?.token?.[0],
    ]),
  );
  const asked = guardedRoutes(app).flatMap(({ method, path, needed }) =>
    path.startsWith("/api/") ? [[`${method} ${path}`, needed]] : [],
  );
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(asked));
  expect(told.length).toBeGreaterThan(20);
});
