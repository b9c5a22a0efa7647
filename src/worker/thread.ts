import { workerData } from "node:worker_threads";
import { nodeResources } from "../pipeline/node-resources.ts";
import { type Coded, pieceCoder, type Task } from "./code-piece.ts";
import { settingsSchema } from "./settings.ts";

const code = pieceCoder(nodeResources(), settingsSchema.parse(workerData));

/** The work of one thread: a batch of pieces, one after the other. */
export default async (tasks: readonly Task[]): Promise<readonly Coded[]> => {
  const coded: Coded[] = [];
  for (const task of tasks) coded.push(await code(task));
  return coded;
};
