// A thread that answers, or hangs, or dies, as it is told.
import { parentPort } from "node:worker_threads";

parentPort?.on("message", (message) => {
  if (message === "hang") for (;;) Math.random();
  if (message === "die") process.exit(1);
  parentPort?.postMessage(`heard ${message}`);
});
parentPort?.postMessage("ready");
