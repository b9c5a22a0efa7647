import { spawn } from "node:child_process";
import { join } from "node:path";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { openStore } from "../../src/store/index.ts";
import { madeArticle, seeded } from "./made-articles.ts";

/** What the crashes did: acknowledged articles that were not there, and articles or events that were there by half. */
export interface CrashFigures {
  readonly trials: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly half: number;
}

/** When the blow falls: so many milliseconds after so many acknowledgements, whatever the machine's speed. */
interface Blow {
  readonly acknowledgements: number;
  readonly milliseconds: number;
}

/** Lets a writer run, kills it, and gives the articles that were acknowledged to it. */
const writeUntilKilled = (where: string, first: number, { acknowledgements, milliseconds }: Blow): Promise<number[]> =>
  new Promise((resolve) => {
    const program = join(packageRoot(), "dist", "bench", "record", "crash-writer.js");
    const writer = spawn(process.execPath, [program, where, String(first)], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    let falling = false;
    writer.stdout.on("data", (chunk) => {
      said += chunk;
      if (falling || said.split("\n").length - 2 < acknowledgements) return;
      falling = true;
      setTimeout(() => writer.kill("SIGKILL"), milliseconds);
    });
    writer.on("close", () =>
      resolve(
        said
          .split("\n")
          .slice(0, -1)
          .filter((line) => /^\d+$/.test(line))
          .map(Number),
      ),
    );
  });

const perArticle = 5;

/** Every claim of an article must be there, and each in one event that is there too. */
const isWhole = async (store: RecordStore, id: string): Promise<boolean> => {
  const read = await store.article(id);
  if (read?.claims.length !== perArticle) return false;
  const events = await Promise.all(read.claims.map(({ event }) => (event ? store.event(event) : null)));
  return events.every((event, at) => event?.claims.includes(read.claims[at]?.claim.id ?? "") ?? false);
};

/**
 * Kills a writing process at random instants, so many times over one growing record, and looks after each kill whether
 * all that was acknowledged is there, and nothing by half. `between` runs after each kill, before the record is opened.
 */
export const crashTrials = async (
  where: string,
  trials: number,
  between: (trial: number) => void = () => {},
): Promise<CrashFigures> => {
  const random = seeded(trials);
  let [next, acknowledged, lost, half] = [0, 0, 0, 0];
  for (let trial = 0; trial < trials; trial++) {
    const blow = { acknowledgements: Math.floor(random() * 8), milliseconds: Math.floor(random() * 60) };
    const heard = await writeUntilKilled(where, next, blow);
    between(trial);
    const store = await openStore(where, { linker });
    for (const seed of heard) if (!(await store.article(`made-${seed}`))) lost++;
    // The one being written when the blow fell may be there or not, but never by half.
    const last = (heard.at(-1) ?? next - 1) + 1;
    for (const seed of [...heard, last])
      if ((await store.article(`made-${seed}`)) && !(await isWhole(store, `made-${seed}`))) half++;
    const { articles, claims } = await store.stats();
    if (claims.event !== articles * perArticle) half++;
    await store.add([madeArticle(last, perArticle)]);
    await store.close();
    acknowledged += heard.length;
    next = last + 1;
  }
  return { trials, acknowledged, lost, half };
};
