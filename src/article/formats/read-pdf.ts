import { extname } from "node:path";
import { z } from "zod";
import { Refusal, refusals } from "../../core/errors.ts";
import type { Source } from "../make-article.ts";
import { NoThread, threadOf } from "./ask-thread.ts";
import type { PieceReader } from "./byte-input.ts";

const thread = threadOf(new URL(`./pdf-thread${extname(import.meta.url)}`, import.meta.url));

/** Milliseconds: a sound PDF of a hundred pages takes one second; a slow machine under load, twenty times as long. */
const patienceFor = (bytes: Uint8Array): number => 20_000 + bytes.length / 100;

const isCode = (word: string): word is keyof typeof refusals => word in refusals;
const answerSchema = z.union([
  z.object({ source: z.custom<Source>((value) => typeof value === "object" && value !== null) }),
  z.object({ code: z.string().refine(isCode), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
]);

/**
 * A PDF as one article (`pdf-source.ts`), read in a thread of its own with a deadline, since a mangled file can keep pdf.js
 * busy for ever. Where no thread can be had, it is read here, without a deadline.
 */
export const readPdf: PieceReader = async (bytes, about) => {
  try {
    const copy = bytes.slice();
    const options = { patience: patienceFor(bytes), transfer: [copy.buffer] };
    const answer = answerSchema.parse(await thread.ask({ bytes: copy, about }, options));
    if ("source" in answer) return answer.source;
    throw new Refusal(answer.code, answer.facts);
  } catch (error) {
    if (!(error instanceof NoThread)) throw error;
    return (await import("./pdf-source.ts")).pdfSource(bytes, about);
  }
};
