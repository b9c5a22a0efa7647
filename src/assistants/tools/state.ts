import { z } from "zod";
import { properties } from "../../core/plover.ts";
import type { StateLine } from "../../core/record/picture.ts";
import { readStates } from "../../pipeline/picture.ts";
import { answered, fitted, quoteOf } from "../answer.ts";
import { selectionShape } from "../inputs.ts";
import { tool } from "../tool.ts";

const mostVoices = 12;

const lineView = ({ id, property, about, entries, sum }: StateLine): object => ({
  state: id,
  property,
  about,
  entries: entries.map(({ voices, ...entry }) => ({
    ...entry,
    voices: voices.slice(0, mostVoices).map((voice) => ({ ...voice, ...quoteOf(voice.quote) })),
  })),
  sum: sum && { min: sum.min, best: sum.best, max: sum.max, unit: sum.unit, formula: sum.formula },
});

export const state = tool({
  name: "state",
  title: "States over time",
  about:
    "Time lines of what holds: who holds an office, how strong a force is, who recognises whom, turnout, control, sites. Every value has its days, whether others dispute it, and the quotes of those who say so. `to` null means that nothing has replaced it.",
  input: z.strictObject({
    ...selectionShape,
    property: z.enum(properties).optional(),
    about: z.string().trim().max(100).describe("words of what the line is about, for example mayor or KFOR").optional(),
  }),
  run: async (store, { property, about, ...selection }) => {
    const words = (about ?? "").toLowerCase().split(/\s+/);
    const lines = (await readStates(store, selection)).filter(
      (line) =>
        (property === undefined || line.property === property) &&
        words.every((word) => line.about.toLowerCase().includes(word)),
    );
    const { items, leftOut } = fitted(lines.map(lineView));
    return answered({ states: items, leftOut });
  },
});
