import type { Pool } from "undici";

/** A request that is asked again and again, and the status that it must have. */
export interface Asked {
  readonly name: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** Percentiles in milliseconds. */
export interface Load {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/** The value below which that share of a sorted row lies (nearest rank). */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

/** Asks over as many connections as named, each as soon as its last answer was read, for so many seconds after a warm-up. */
export const loadOf = async (
  pool: Pool,
  { path, headers = {}, status = 200 }: Asked,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> => {
  const took: number[] = [];
  const askOnce = async (): Promise<number> => {
    const begun = performance.now();
    const answer = await pool.request({ path, method: "GET", headers });
    for await (const _ of answer.body);
    if (answer.statusCode !== status) throw new Error(`${path} answered ${answer.statusCode}`);
    return performance.now() - begun;
  };
  for (let warm = 0; warm < 20; warm++) await askOnce();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const askOn = async (): Promise<void> => {
    while (performance.now() < end) took.push(await askOnce());
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const perSecond = Math.round((took.length * 1000) / (performance.now() - begun));
  took.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => rounded(percentile(took, share)));
  return { p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0, perSecond };
};
