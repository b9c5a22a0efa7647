import type { StateValue } from "../../core/record/picture.ts";
import { countInWords } from "./counts.ts";

const words: Readonly<Record<string, string>> = { "does-not-recognise": "does not recognise" };

/** A state's value: "about 3,700", "3.47 percent", "less than 4 percent", "Albin Kurti". */
export const valueInWords = (value: StateValue): string => {
  if (typeof value === "string") return words[value] ?? value.replace(/\s+/g, " ").slice(0, 120);
  const { unit, min, best, max, maxExclusive, minExclusive } = value;
  const after = unit === "person" ? "" : ` ${unit}`;
  if (best === null && max !== null && maxExclusive && (min ?? 0) === 0)
    return `less than ${countInWords({ min: max, best: max, max })}${after}`;
  if (best === null && max === null && min !== null && minExclusive)
    return `more than ${countInWords({ min, best: min, max: min })}${after}`;
  return `${countInWords({ min, best, max })}${after}`;
};
