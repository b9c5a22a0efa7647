import type { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { problem } from "./problem.ts";

const megabyte = 1024 * 1024;

/** Articles and files may be long; no decision is. */
const long = 40;
const usual = 1;
const takeLong = ["/api/articles", "/api/analyse", "/api/inputs"];

const limit = (megabytes: number) =>
  bodyLimit({
    maxSize: megabytes * megabyte,
    onError: (context) => problem(context, 413, "too-large", `the body is over ${megabytes} MB`),
  });

/** Bounds what a request may send; a route that reads whole files is named here. */
export const limitBodies = (app: OpenAPIHono): void => {
  const [most, few] = [limit(long), limit(usual)];
  app.use((context, next) => (takeLong.includes(context.req.path) ? most : few)(context, next));
};
