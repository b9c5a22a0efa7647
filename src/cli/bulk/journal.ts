import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { Cut, Input } from "../input/cut-inputs.ts";
import { storeFolder } from "../store-place.ts";

const endings = { adding: ".adding.jsonl", watching: ".watching.jsonl", enqueuing: ".enqueuing.jsonl" } as const;
/** A run of `add` or `enqueue`, or a folder that is watched for good. */
export type JournalKind = keyof typeof endings;
/** Whether a file is such a journal, and no article. */
export const isJournalName = (name: string): boolean => Object.values(endings).some((ending) => name.endsWith(ending));

/** Beside the record: named after its file, or after a hash of its address, which may hold a password. */
const journalPath = (store: string, kind: JournalKind): string => {
  const name = store.includes("://") ? createHash("sha256").update(store).digest("hex").slice(0, 12) : basename(store);
  return join(storeFolder(store), `${name}${endings[kind]}`);
};

const headSchema = z.object({ sitrep: z.enum(["adding", "watching", "enqueuing"]), options: z.string() });
const lineSchema = z.object({
  input: z.string(),
  size: z.number(),
  modified: z.number(),
  done: z.union([z.number().int(), z.literal("all")]),
  /**
   * The record's last change when this was written, or the stream's last number: one that knows less is not the one that
   * was added to.
   */
  seq: z.number().int(),
});
type Line = z.infer<typeof lineSchema>;

/**
 * What of each input is in the record or set aside. It stands beside the record while a run goes on, so that a run that
 * was broken off is taken up where it was, and is gone when the run has ended.
 */
export interface Journal {
  /** Articles of an earlier run that need not be read again are in so many inputs. */
  readonly inputs: number;
  /** How many things of this input were dealt with; a file that has changed since is new. */
  done(input: Input): number | "all";
  /** Notes what was dealt with, after the record has it. */
  note(cuts: readonly Cut[], seq: number): void;
  /** The run is over: of its own inputs nothing is left to be taken up; what another run was broken off in stays. */
  finish(): void;
}

/** The last line may be half: the run was killed while it wrote. */
const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const linesOf = (path: string, options: string, lastChange: number): ReadonlyMap<string, Line> => {
  const [head = "", ...rest] = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  if (headSchema.safeParse(parsed(head)).data?.options !== options) return new Map();
  const lines = rest.flatMap((line) => lineSchema.safeParse(parsed(line)).data ?? []);
  if (lines.some(({ seq }) => seq > lastChange)) return new Map();
  return new Map(lines.map((line) => [line.input, line]));
};

/** Writes what is left in one step, or takes the journal away where nothing is. */
const leave = (path: string, head: string, left: readonly Line[]): void => {
  if (left.length === 0) {
    rmSync(path, { force: true });
    return;
  }
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, head + left.map((line) => `${JSON.stringify(line)}\n`).join(""));
  renameSync(beside, path);
};

/** `options` are the wishes of the run in words: another wish begins anew. `goingOn` is called at the first input that is taken up. */
export const openJournal = (
  store: string,
  {
    kind,
    options,
    lastChange,
    goingOn = () => undefined,
  }: { kind: JournalKind; options: string; lastChange: number; goingOn?: () => void },
): Journal => {
  const path = journalPath(store, kind);
  const before = new Map(linesOf(path, options, lastChange));
  const head = `${JSON.stringify({ sitrep: kind, options })}\n`;
  let held: string | null = before.size > 0 ? null : head;
  let notes = 0;
  let told = false;
  const own = new Set<string>();
  if (before.size === 0) rmSync(path, { force: true });
  else appendFileSync(path, "\n"); // after a last line that was written by half
  return {
    inputs: before.size,
    done: ({ path: input, file }) => {
      own.add(resolve(input));
      const line = before.get(resolve(input));
      if (!(line && file && line.size === file.size && line.modified === file.modified)) return 0;
      if (!told) goingOn();
      told = true;
      return line.done;
    },
    note(cuts, seq) {
      const last = new Map(cuts.flatMap((cut) => (cut.input.file ? [[cut.input.path, cut] as const] : [])));
      const lines = [...last.values()].map(({ input: { path: input, file }, number, ...cut }): Line => {
        const { size = 0, modified = 0 } = file ?? {};
        return { input: resolve(input), size, modified, done: "ends" in cut ? "all" : number, seq };
      });
      for (const line of lines) {
        own.add(line.input);
        before.set(line.input, line);
      }
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
      // A run that ends with its first batch needs no journal.
      if (kind !== "watching" && notes++ === 0 && held !== null) {
        held += text;
        return;
      }
      if (held !== null) mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, (held ?? "") + text);
      held = null;
    },
    finish: () =>
      leave(
        path,
        head,
        [...before.values()].filter(({ input }) => !own.has(input)),
      ),
  };
};
