import { createReadStream } from "node:fs";
import { type NumberedLine, splitLines } from "../../article/index.ts";

export { splitLines };

/** The lines of a file, of which at most one is in memory. */
export const linesOf = (path: string): AsyncGenerator<NumberedLine> => splitLines(createReadStream(path));
