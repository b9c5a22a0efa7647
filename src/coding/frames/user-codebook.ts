import { parse } from "yaml";
import { z } from "zod";
import { eventTypes } from "../../core/plover.ts";
import { modesOf } from "../../lexicon/index.ts";
import { builtInFrames, type Codebook, codebookOf, framesOf } from "./codebook.ts";
import type { Frame } from "./frame.ts";
import { wordClassNames } from "./word-classes.ts";

const rowSchema = z.strictObject({
  /** In the language of `parse-pattern.ts`: "A commandeer R". */
  pattern: z.string().min(1).max(300),
  type: z.enum(eventTypes),
  mode: z.string().nullable().default(null),
  contexts: z.array(z.string()).default([]),
  example: z.string().default(""),
});

/** What a user's codebook file may say: frames that are added or override one of the same pattern, and ids to leave out. */
export const userCodebookSchema = z.strictObject({
  frames: z.array(rowSchema).max(10_000).default([]),
  without: z.array(z.string()).default([]),
});

/** A codebook file that cannot be used, with one line that says what to mend. */
export class CodebookFault extends Error {
  override readonly name = "CodebookFault";
}

const faultOf = ({ pattern, type, mode, slots, fixed }: Frame): string | null => {
  if (mode !== null && !modesOf(type).includes(mode))
    return `"${pattern}": ${type} has no mode "${mode}": ${modesOf(type).join(", ") || "it has none"}`;
  const used = [...slots.flatMap((slot) => slot.class ?? []), ...fixed.flatMap(({ classes }) => classes)];
  const unknown = used.find((name) => !wordClassNames.has(name));
  return unknown === undefined ? null : `"${pattern}": there is no word class "@${unknown}"`;
};

const patternsGiven = z.object({ frames: z.array(z.object({ pattern: z.string() }).partial().catch({})) }).partial();

/** `frame 2 ("A raid R"), type: …`: the frame as its writer counts and knows it. */
const whereAndWhat = (document: unknown, path: readonly PropertyKey[], message: string): string => {
  const [list, index, ...field] = path;
  if (list !== "frames" || typeof index !== "number") return `${path.join(".") || "the file"}: ${message}`;
  const given = patternsGiven.safeParse(document);
  const pattern = given.success ? given.data.frames?.[index]?.pattern : undefined;
  const frame = `frame ${index + 1}${pattern === undefined ? "" : ` ("${pattern.slice(0, 80)}")`}`;
  const what = field.join(".") === "type" ? `must be one of ${eventTypes.join(", ")}` : message;
  return `${frame}${field.length ? `, ${field.join(".")}` : ""}: ${what}`;
};

const read = (yaml: string): z.infer<typeof userCodebookSchema> => {
  let document: unknown;
  try {
    document = parse(yaml, { maxAliasCount: 20 });
  } catch (error) {
    throw new CodebookFault(`no YAML: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unreadable"}`);
  }
  const checked = userCodebookSchema.safeParse(document ?? {});
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new CodebookFault(issue ? whereAndWhat(document, issue.path, issue.message) : "not a codebook");
};

/** The built-in frames with a user's added, overridden or left out. Throws `CodebookFault` with a line that says why. */
export const readUserCodebook = (yaml: string, base: readonly Frame[] = builtInFrames): Codebook => {
  const { frames, without } = read(yaml);
  let own: readonly Frame[];
  try {
    own = framesOf(frames, "own");
  } catch (error) {
    throw new CodebookFault(error instanceof Error ? error.message : "a pattern cannot be read");
  }
  const fault = own.map(faultOf).find((one) => one !== null);
  if (fault) throw new CodebookFault(fault);
  const absent = without.find((id) => !base.some((frame) => frame.id === id || frame.pattern === id));
  if (absent !== undefined) throw new CodebookFault(`without: no frame "${absent}": see sitrep codebook`);
  const patterns = new Set(own.map(({ pattern }) => pattern));
  const kept = base.filter(
    ({ id, pattern }) => !patterns.has(pattern) && !without.includes(id) && !without.includes(pattern),
  );
  return codebookOf([...own, ...kept]);
};
