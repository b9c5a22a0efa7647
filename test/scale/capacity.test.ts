import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { capacityOf, inputNames, inputsOf, rewritten, tableFigures } from "../../bench/scale/capacity.ts";

const document = readFileSync("docs/scale.md", "utf8");
const figures = tableFigures(document);

it("derives every figure of docs/scale.md from the inputs that stand there", () => {
  const derived = capacityOf(inputsOf(figures));
  for (const [name, value] of Object.entries(derived)) expect([name, figures.get(name)]).toEqual([name, value]);
  expect([...figures.keys()].sort()).toEqual([...inputNames, ...Object.keys(derived)].sort());
  expect(rewritten(document)).toBe(document);
});

it("takes the measured inputs from the committed table", () => {
  const { scale } = JSON.parse(readFileSync("bench/results.json", "utf8"));
  for (const name of ["worker_cpu_ms", "database_cpu_ms", "write_ms", "database_kb", "rows", "stream_kb"])
    expect([name, figures.get(name)]).toEqual([name, scale[name]]);
});

it("puts what was measured into the document, and what follows from it", () => {
  const half = rewritten(document, { worker_cpu_ms: (figures.get("worker_cpu_ms") ?? 0) / 2 });
  expect(tableFigures(half).get("worker_cpu_ms")).toBe((figures.get("worker_cpu_ms") ?? 0) / 2);
  expect(tableFigures(half).get("worker_cores")).not.toBe(figures.get("worker_cores"));
  expect(tableFigures(half).get("peak_factor")).toBe(figures.get("peak_factor"));
});

it("computes a case that was worked out by hand", () => {
  const made = {
    ...inputsOf(figures),
    ...{
      worker_cpu_ms: 40,
      database_cpu_ms: 10,
      write_ms: 5,
      database_kb: 20,
      rows: 50,
      stream_kb: 1,
      utilisation: 0.5,
    },
    ...{ day_articles: 864_000, peak_factor: 2, machine_cores: 8, core_hour_eur: 0.05, tb_month_eur: 100 },
    ...{ backfile_articles: 8_640_000, backfile_days: 1, backlog_hours: 10, replicas: 3 },
  };
  expect(capacityOf(made)).toMatchObject({
    articles_per_core_s: 25,
    machine_per_s: 160,
    writer_limit_per_s: 200,
    mean_per_s: 10,
    peak_per_s: 20,
    worker_cores: 1.6,
    database_cores: 0.4,
    mean_share_percent: 5,
    peak_share_percent: 10,
    databases: 1,
    year_tb: 6.31,
    backlog_gb: 1.08,
    backfile_per_s: 100,
    backfile_worker_cores: 8,
    backfile_databases: 1,
  });
});
