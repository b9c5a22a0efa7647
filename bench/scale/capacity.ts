/** What was measured, and what is assumed, each in the unit that its name says. */
export const inputNames = [
  "worker_cpu_ms",
  "database_cpu_ms",
  "write_ms",
  "database_kb",
  "rows",
  "stream_kb",
  "day_articles",
  "backfile_articles",
  "peak_factor",
  "utilisation",
  "machine_cores",
  "backlog_hours",
  "replicas",
  "backfile_days",
  "core_hour_eur",
  "tb_month_eur",
] as const;
export type Inputs = Readonly<Record<(typeof inputNames)[number], number>>;

const perDay = 86_400;
const hoursAMonth = 730;

/** Three digits that count; whole numbers stay whole. */
const rounded = (value: number): number => (value >= 1000 ? Math.round(value) : Number(value.toPrecision(3)));

/** The world's news as it comes: so many articles a day, three times as many in the busiest hour. */
const liveOf = (given: Inputs) => {
  const mean = given.day_articles / perDay;
  const peak = mean * given.peak_factor;
  const workerCores = (peak * given.worker_cpu_ms) / 1000 / given.utilisation;
  const databaseCores = (peak * given.database_cpu_ms) / 1000 / given.utilisation;
  const yearTb = (given.day_articles * 365 * given.database_kb) / 1e9;
  return {
    mean_per_s: mean,
    peak_per_s: peak,
    worker_cores: workerCores,
    database_cores: databaseCores,
    mean_share_percent: (100 * mean * given.write_ms) / 1000,
    peak_share_percent: (100 * peak * given.write_ms) / 1000,
    databases: Math.ceil((peak * given.write_ms) / 1000 / given.utilisation),
    rows_a_day_millions: (given.day_articles * given.rows) / 1e6,
    year_tb: yearTb,
    backlog_gb: (mean * 3600 * given.backlog_hours * given.stream_kb * given.replicas) / 1e6,
    month_eur: (workerCores + databaseCores) * hoursAMonth * given.core_hour_eur + yearTb * given.tb_month_eur,
  };
};

/** A back-file of many years, read in the days that are given for it. */
const backfileOf = (given: Inputs) => {
  const rate = given.backfile_articles / (given.backfile_days * perDay);
  const hours = (cpu: number) => (given.backfile_articles * cpu) / 1000 / 3600;
  const databases = Math.ceil((rate * given.write_ms) / 1000 / given.utilisation);
  const tb = (given.backfile_articles * given.database_kb) / 1e9;
  return {
    backfile_per_s: rate,
    backfile_worker_cores: (rate * given.worker_cpu_ms) / 1000 / given.utilisation,
    backfile_core_years: hours(given.worker_cpu_ms + given.database_cpu_ms) / 8766,
    backfile_databases: databases,
    backfile_tb: tb,
    backfile_tb_each: tb / databases,
    backfile_compute_eur:
      (hours(given.worker_cpu_ms + given.database_cpu_ms) / given.utilisation) * given.core_hour_eur,
    backfile_disk_month_eur: tb * given.tb_month_eur,
  };
};

/** Every figure of `docs/scale.md` that follows from the measured and assumed ones. */
export const capacityOf = (given: Inputs): Readonly<Record<string, number>> => {
  const figures = {
    articles_per_core_s: 1000 / given.worker_cpu_ms,
    machine_per_s: (1000 * given.machine_cores) / (given.worker_cpu_ms + given.database_cpu_ms),
    machine_day_millions: (perDay * given.machine_cores) / (given.worker_cpu_ms + given.database_cpu_ms) / 1000,
    writer_limit_per_s: 1000 / given.write_ms,
    writer_limit_day_millions: perDay / given.write_ms / 1000,
    worker_cores_at_writer_limit: given.worker_cpu_ms / given.write_ms,
    ...liveOf(given),
    ...backfileOf(given),
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));
};

const row = /^\| `([a-z_]+)` \| ([\d,.]+) \|/;

/** The figures of the tables of a document: rows that begin with a name in code and a number. */
export const tableFigures = (document: string): ReadonlyMap<string, number> =>
  new Map(
    document.split("\n").flatMap((line) => {
      const [, name, value] = row.exec(line) ?? [];
      return name && value ? [[name, Number(value.replaceAll(",", ""))] as const] : [];
    }),
  );

/** Throws where an input is missing. */
export const inputsOf = (figures: ReadonlyMap<string, number>): Inputs => {
  const read = (name: (typeof inputNames)[number]): number => {
    const value = figures.get(name);
    if (value === undefined) throw new RangeError(`the document lacks ${name}`);
    return value;
  };
  return {
    worker_cpu_ms: read("worker_cpu_ms"),
    database_cpu_ms: read("database_cpu_ms"),
    write_ms: read("write_ms"),
    database_kb: read("database_kb"),
    rows: read("rows"),
    stream_kb: read("stream_kb"),
    day_articles: read("day_articles"),
    backfile_articles: read("backfile_articles"),
    peak_factor: read("peak_factor"),
    utilisation: read("utilisation"),
    machine_cores: read("machine_cores"),
    backlog_hours: read("backlog_hours"),
    replicas: read("replicas"),
    backfile_days: read("backfile_days"),
    core_hour_eur: read("core_hour_eur"),
    tb_month_eur: read("tb_month_eur"),
  };
};

/** The document with these figures in the rows of its tables that have their names. */
const filled = (document: string, figures: Readonly<Record<string, number>>): string =>
  document
    .split("\n")
    .map((line) => {
      const [, name] = row.exec(line) ?? [];
      const value = name === undefined ? undefined : figures[name];
      return value === undefined
        ? line
        : line.replace(
            /^(\| `[a-z_]+` \| )[\d,.]+/,
            `$1${value.toLocaleString("en-US", { maximumFractionDigits: 6 })}`,
          );
    })
    .join("\n");

/** The document with what was measured, and with every derived figure of its tables written anew from its inputs. */
export const rewritten = (document: string, measured: Readonly<Record<string, number>> = {}): string => {
  const known = Object.fromEntries(
    inputNames.flatMap((name) => (name in measured ? [[name, measured[name] ?? 0]] : [])),
  );
  const begun = filled(document, known);
  return filled(begun, capacityOf(inputsOf(tableFigures(begun))));
};
