import type { Memory } from "../process-memory.ts";

/** A process at a moment: seconds since the start, its memory, and the seconds of processor time that it has used. */
export interface Sample extends Memory {
  readonly at: number;
  readonly cpu: number;
}

type Point = Pick<Sample, "at" | "megabytes">;

/** Megabytes an hour that memory grows by: the least-squares slope of the samples, null for fewer than three. */
export const memorySlope = (samples: readonly Point[]): number | null => {
  if (samples.length < 3) return null;
  const mean = (of: (sample: Point) => number) => samples.reduce((sum, each) => sum + of(each), 0) / samples.length;
  const [at, megabytes] = [mean((each) => each.at), mean((each) => each.megabytes)];
  const across = samples.reduce((sum, each) => sum + (each.at - at) ** 2, 0);
  const along = samples.reduce((sum, each) => sum + (each.at - at) * (each.megabytes - megabytes), 0);
  return across === 0 ? null : Math.round(((along / across) * 3600 + Number.EPSILON) * 10) / 10;
};

/** The second from which memory counts: the first quarter of a run fills caches, what grows after it would grow for ever. */
export const settledFrom = (seconds: number): number => seconds / 4;

interface Watched {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const most = (samples: readonly Sample[]): number | null =>
  samples.length === 0 ? null : Math.max(...samples.map(({ megabytes }) => megabytes));

/**
 * Figures of one process. A collector of garbage lets memory rise and fall, so the most of the first and of the second
 * half of the settled time stand beside the slope.
 */
export const summaryOf = ({ name, samples }: Watched, from: number): readonly (readonly [string, number | null])[] => {
  const settled = samples.filter(({ at }) => at >= from);
  const half = ((settled[0]?.at ?? 0) + (settled.at(-1)?.at ?? 0)) / 2;
  return [
    [`${name}_mb_last`, samples.at(-1)?.megabytes ?? null],
    [`${name}_mb_most_first_half`, most(settled.filter(({ at }) => at < half))],
    [`${name}_mb_most_second_half`, most(settled.filter(({ at }) => at >= half))],
    [`${name}_mb_per_hour`, memorySlope(settled)],
    [`${name}_mapped_mb_last`, samples.at(-1)?.mapped ?? null],
  ];
};

const oneIn = (samples: readonly Sample[], every: number): readonly Sample[] =>
  samples.filter(({ at }, nth) => Math.floor(at / every) !== Math.floor((samples[nth - 1]?.at ?? -every) / every));

/** What was sampled, one line of each process in so many seconds, apart by tabs. */
export const memoryTable = (processes: readonly Watched[], every: number): string =>
  ["seconds\tprocess\tmegabytes\tmapped\tprocessor_seconds"]
    .concat(
      processes.flatMap(({ name, samples }) =>
        oneIn(samples, every).map(({ at, megabytes, mapped, cpu }) => [at, name, megabytes, mapped, cpu].join("\t")),
      ),
    )
    .join("\n")
    .concat("\n");
