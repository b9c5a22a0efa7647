import { expect, it } from "vitest";
import { scaleTrial } from "../../bench/scale/trial.ts";

it("gives the record of one process, byte for byte, whatever is killed on the way", async () => {
  const said: string[] = [];
  const kills = { enqueue: 1, worker: 1, leader: 1, database: 1 };
  const figures = await scaleTrial({ articles: 200, workers: 2, kills, say: (line) => said.push(line) });
  expect(
    said.filter((line) => line.startsWith("killed")),
    said.join("\n"),
  ).toHaveLength(4);
  expect(figures, said.join("\n")).toMatchObject({
    tables_that_differ: 0,
    former_ids_that_lead_nowhere: 0,
    dead_letters: 0,
    workers_ended_well: 2,
  });
  expect(figures.claims).toBeGreaterThan(200);
  expect(figures.events).toBeGreaterThan(40);
}, 300_000);
