/** Milliseconds in which the same trouble is told once. */
const quiet = 10_000;

/** Tells on standard error what is being waited out, the same thing not again and again. */
export const tellTrouble = (
  out: NodeJS.WritableStream = process.stderr,
  now: () => number = Date.now,
): ((error: unknown) => void) => {
  const told = new Map<string, number>();
  return (error) => {
    const words = error instanceof Error ? error.message : String(error);
    const last = told.get(words);
    if (last !== undefined && now() - last < quiet) return;
    if (told.size > 100) told.clear();
    told.set(words, now());
    out.write(`${words}\n`);
  };
};
