import { readFileSync } from "node:fs";

/** Megabytes of a process: its own, and the pages of files that it shares with the system's cache. */
export interface Memory {
  readonly megabytes: number;
  readonly mapped: number;
}

const megabytes = (status: string, field: string): number => {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
  return Math.round(Number(kilobytes ?? 0) / 102.4) / 10;
};

/** What the system says of the memory of a process (proc(5)); null where it has ended. */
export const memoryOf = (pid: number | undefined): Memory | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return { megabytes: megabytes(status, "RssAnon"), mapped: megabytes(status, "RssFile") };
  } catch {
    return null;
  }
};
