import { eventTypes } from "../../core/plover.ts";
import { codesOf } from "../../lexicon/index.ts";
import type { Codebook } from "./codebook.ts";
import type { Frame } from "./frame.ts";

const line = ({ pattern, mode, example, id }: Frame): string =>
  `  ${pattern}\n      ${[mode === null ? "" : `mode ${mode}`, id].filter(Boolean).join("  ")}\n      ${example}`;

const key = `Letters in a pattern are arguments: A actor, R recipient, M the other party of a two-sided event, P place,
T a thing that is only asked for, C a clause. "@class" restricts an argument, "|" gives alternatives, "!" makes a
preposition necessary, "?" an object free, ":n" marks a noun.`;

/** The whole codebook as a reader wants it: by type, every frame with its mode, id and the sentence that motivated it. */
export const codebookAsText = ({ frames }: Codebook): string => {
  const parts = eventTypes.map((type) => {
    const own = frames.filter((frame) => frame.type === type);
    const { quad, intensity, cameo } = codesOf(type, null);
    return `${type}  (quad ${quad}, score ${intensity}, CAMEO ${cameo}, ${own.length} frames)\n${own.map(line).join("\n")}`;
  });
  return `${frames.length} frames\n${key}\n\n${parts.join("\n\n")}`;
};
