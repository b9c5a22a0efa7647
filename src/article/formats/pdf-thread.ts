import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { Refusal } from "../../core/errors.ts";
import { ready } from "./ask-thread.ts";
import type { PieceAbout } from "./byte-input.ts";
import { pdfSource } from "./pdf-source.ts";

const messageSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  about: z.custom<PieceAbout>((value) => typeof value === "object" && value !== null),
});

parentPort?.on("message", async (message: unknown) => {
  const { bytes, about } = messageSchema.parse(message);
  try {
    parentPort?.postMessage({ source: await pdfSource(bytes, about) });
  } catch (error) {
    const cause = error instanceof Error ? error.message.slice(0, 120) : "unknown";
    const { code, facts } = error instanceof Refusal ? error : new Refusal("bad-pdf", { cause });
    parentPort?.postMessage({ code, facts });
  }
});
parentPort?.postMessage(ready);
