import { spawnSync } from "node:child_process";

/** Runs the command line as a user does. `input` is standard input; `env` adds to the environment. */
export const sitrep = (
  args: readonly string[],
  { input, env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const done = spawnSync(process.execPath, ["bin/sitrep.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

/** The JSON objects of standard output, one a line. */
export const objects = (out: string): { article: { id: string; text: string }; claims: unknown[]; note?: string }[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
