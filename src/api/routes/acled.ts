import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { stream } from "hono/streaming";
import type { RecordStore } from "../../core/record/store.ts";
import { csvHeader, csvLine } from "../../exchange/index.ts";
import { packageVersion } from "../../pipeline/analysis-version.ts";
import { needs, requireRole } from "../access/roles.ts";
import { answerRows } from "../acled/answer-rows.ts";
import { giveAccess } from "../acled/give-access.ts";
import { PageMarks } from "../acled/page-marks.ts";
import { type AcledQuery, readAcledQuery } from "../acled/read-query.ts";
import { revisionOf } from "../answers/revision.ts";
import { problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const notice = "This record's own events in the shape of ACLED's API. They are no data of ACLED.";
/** Of one side only the first columns are told. */
const ofSecond = new Set(["actor2", "assoc_actor_2", "inter2"]);

/** What answers come from. */
interface Answering {
  readonly store: RecordStore;
  readonly marks: PageMarks;
}

async function* asJson({ store, marks }: Answering, query: AcledQuery, generator: string): AsyncGenerator<string> {
  const columns = query.fields.filter((field) => !query.monadic || !ofSecond.has(field));
  let count = 0;
  yield `{"status":200,"success":true,"generator":${JSON.stringify(generator)},"messages":[${JSON.stringify(notice)}],"data":[`;
  for await (const row of answerRows(store, query, marks)) {
    const told = Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
    yield `${count++ === 0 ? "" : ","}${JSON.stringify(told)}`;
  }
  const { at } = await revisionOf(store);
  yield `],"count":${count},"last_update":${Math.floor(Date.parse(at) / 1000)}}`;
}

async function* asCsv({ store, marks }: Answering, query: AcledQuery): AsyncGenerator<string> {
  const columns = query.fields.filter((field) => !query.monadic || !ofSecond.has(field));
  yield csvHeader(columns);
  for await (const row of answerRows(store, query, marks)) yield csvLine(columns, row);
}

const answer =
  (from: Answering) =>
  (context: Context): Response => {
    const query = readAcledQuery(context.req.path, new URL(context.req.url).searchParams);
    const generator = `sitrep ${packageVersion()}`;
    const csv = query.format === "csv";
    context.header("content-type", csv ? "text/csv; charset=utf-8" : "application/json");
    context.header("x-generator", generator);
    context.header("x-notice", notice);
    const pieces = csv ? asCsv(from, query) : asJson(from, query, generator);
    return stream(context, async (out) => {
      for await (const piece of pieces) {
        if (out.aborted) return;
        await out.write(piece);
      }
    });
  };

const operation = (path: string) =>
  createRoute({
    ...needs("reader"),
    method: "get",
    path,
    summary:
      "This record's own events for scripts that read ACLED's API: its common read parameters, and no data of ACLED",
    responses: {
      200: {
        description: "rows in ACLED's columns",
        content: {
          "application/json": { schema: z.object({ data: z.array(z.record(z.string(), z.string())) }) },
          "text/csv": { schema: z.string() },
        },
      },
      400: problemResponse("a parameter is none of ACLED's, or cannot be read"),
    },
  });

const paths = ["/acled/read", "/acled/read.json", "/acled/read.csv"];

/**
 * Answers the read requests that scripts send to ACLED's API, of old (`/acled/read`) and of now (`/api/acled/read`), from
 * this record.
 */
export const acledRoutes = (services: Services): OpenAPIHono => {
  const routes = new OpenAPIHono();
  const answering = answer({ store: services.store, marks: new PageMarks() });
  for (const path of paths) {
    routes.openapi(operation(`/api${path}`), answering);
    // The API's description tells of what is below /api alone.
    routes.get(path, requireRole("reader"), answering);
  }
  routes.post("/oauth/token", requireRole("anyone"), giveAccess(services));
  return routes;
};
