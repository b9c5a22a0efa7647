import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import type { RecordStore } from "../core/record/store.ts";

/** One tool: what it is for, what it takes, and how it answers from the record. It reads only. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly input: Input;
  run(store: RecordStore, given: z.infer<Input>): Promise<CallToolResult>;
}

/** Keeps the input's type for `run`, and hands the tool on without it: the server checks the input before it calls. */
export const tool = <Input extends z.ZodObject>(definition: Tool<Input>): Tool => ({
  ...definition,
  run: (store, given) => definition.run(store, definition.input.parse(given)),
});
