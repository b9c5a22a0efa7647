import { type EventType, eventTypes } from "../core/plover.ts";
import { cameoRootRows } from "./tables/cameo-roots.ts";

const types = new Map(
  cameoRootRows
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", type = ""] = row.split("\t");
      return [code, eventTypes.find((each) => each === type) ?? null] as const;
    }),
);

/** The PLOVER type that stands for a CAMEO code; null for what PLOVER leaves out, undefined for no code of CAMEO's. */
export const ploverOfCameo = (code: string): EventType | null | undefined => {
  const known = types.get(code.slice(0, 3));
  return known === undefined ? types.get(code.slice(0, 2)) : known;
};
