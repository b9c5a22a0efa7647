import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type InputProgress, type InputResult, inputResultSchema } from "../../core/record/input.ts";
import { named } from "../named.ts";
import { onError, problemSchema } from "../problem.ts";
import { fileBody } from "./as-file.ts";

const type = "text/event-stream";

type Message =
  | { readonly progress: InputProgress }
  | { readonly result: InputResult }
  | { readonly problem: z.infer<typeof problemSchema> };

/** What an input is answered with: its result, or, where the client takes an event stream, messages of which the last holds it. */
export const inputAnswer = {
  description: `what was read, item by item; as ${type}, messages that hold its progress, and at last the result or a problem`,
  content: {
    "application/json": { schema: named("InputResult", inputResultSchema) },
    [type]: fileBody,
  },
};

type Work = (tell: (progress: InputProgress) => void) => Promise<InputResult>;

const messagesOf = (context: Context, work: Work): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let isHeard = true;
  return new ReadableStream({
    start: async (controller) => {
      const say = (message: Message): void => {
        if (isHeard) controller.enqueue(encoder.encode(`data: ${JSON.stringify(message)}\n\n`));
      };
      try {
        say({ result: await work((progress) => say({ progress })) });
      } catch (error) {
        const told = onError(error instanceof Error ? error : new Error(String(error)), context);
        say({ problem: problemSchema.parse(await told.json()) });
      }
      if (isHeard) controller.close();
    },
    cancel: () => {
      isHeard = false;
    },
  });
};

/** Does the work, and answers with its result; a client that takes an event stream hears on the way how far it has come. */
export const answerInput = async (context: Context, work: Work): Promise<Response> =>
  context.req.header("accept")?.includes(type)
    ? context.body(messagesOf(context, work), 200, { "content-type": type, "cache-control": "no-store" })
    : context.json(await work(() => undefined), 200);
