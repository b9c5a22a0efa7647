import type { Bench, Figures } from "../bench.ts";
import { analysing } from "./analysing.ts";
import type { SpeedPart } from "./part.ts";
import { reading } from "./reading.ts";
import { storing } from "./storing.ts";

/** Every measured speed, in the order of the table. */
const parts: readonly SpeedPart[] = [reading, analysing, storing];

/** Speeds on one core. Other work on the machine slows them, so run it alone. */
export const speed: Bench = {
  name: "speed",
  data: ["text/news.txt"],
  run: async (files, say) => {
    let figures: Figures = {};
    for (const part of parts) figures = { ...figures, ...(await part.run(files, say)) };
    return figures;
  },
};
