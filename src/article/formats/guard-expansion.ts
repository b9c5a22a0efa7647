import { Refusal } from "../../core/errors.ts";

/** Text packs to a tenth, a table of zeros to a fiftieth; deflate ends at 1:1032. */
const mostRatio = 200;
/** Below this many bytes the ratio says nothing. */
const harmless = 16 * 1024 * 1024;

/** Watches how much an archive grows. Throws the refusal `bomb` where it grows by more than `mostRatio`. */
export const guardExpansion = (): { packed(bytes: number): void; unpacked(bytes: number): void } => {
  let read = 0;
  let written = 0;
  return {
    packed: (bytes) => {
      read += bytes;
    },
    unpacked: (bytes) => {
      written += bytes;
      if (written > harmless && written > read * mostRatio) throw new Refusal("bomb", { ratio: mostRatio });
    },
  };
};
