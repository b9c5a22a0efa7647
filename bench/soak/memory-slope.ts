/** Memory of a process at a moment: seconds since the start, megabytes resident. */
export interface Sample {
  readonly at: number;
  readonly megabytes: number;
}

/** Megabytes an hour that memory grows by: the least-squares slope of the samples, null for fewer than three. */
export const memorySlope = (samples: readonly Sample[]): number | null => {
  if (samples.length < 3) return null;
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, each) => sum + of(each), 0) / samples.length;
  const [at, megabytes] = [mean((each) => each.at), mean((each) => each.megabytes)];
  const across = samples.reduce((sum, each) => sum + (each.at - at) ** 2, 0);
  const along = samples.reduce((sum, each) => sum + (each.at - at) * (each.megabytes - megabytes), 0);
  return across === 0 ? null : Math.round(((along / across) * 3600 + Number.EPSILON) * 10) / 10;
};
