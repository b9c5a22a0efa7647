import { basename, dirname } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { needs, requireRole } from "./access/roles.ts";

/** A base map of the user's own in place of the bundled one. */
export interface BaseMap {
  /** A MapLibre style, a PMTiles archive, or a template of raster tiles with {z}, {x} and {y}. */
  readonly kind: "style" | "pmtiles" | "tiles";
  /** Where the page finds it: on the user's own host, or below /basemap on this one. */
  readonly url: string;
  /** The file behind /basemap. */
  readonly file?: string;
  /** Origins that the page may ask for it: "https://tiles.example.org". */
  readonly origins: readonly string[];
}

const route = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/base-map",
  summary: "The base map that this server was started with; null for the bundled one",
  responses: {
    200: {
      description: "kind and address",
      content: {
        "application/json": {
          schema: z
            .object({ kind: z.enum(["style", "pmtiles", "tiles"]), url: z.string() })
            .nullable()
            .openapi("BaseMap"),
        },
      },
    },
  },
});

export const baseMapRoutes = (baseMap: BaseMap | undefined): OpenAPIHono =>
  new OpenAPIHono().openapi(route, (context) =>
    context.json(baseMap ? { kind: baseMap.kind, url: baseMap.url } : null, 200),
  );

/** Serves the one file that the user named, whatever the path below /basemap says; byte ranges are answered. */
export const serveBaseMap = (app: OpenAPIHono, { file }: BaseMap): void => {
  if (file === undefined) return;
  app.get("/basemap/*", requireRole("anyone"), serveStatic({ root: dirname(file), path: basename(file) }));
};
