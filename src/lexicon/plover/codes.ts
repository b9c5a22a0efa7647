import { type EventType, eventTypes } from "../../core/plover.ts";
import { ploverCodes } from "../tables/plover-codes.ts";

export type Quad = 1 | 2 | 3 | 4;

/** Quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export interface PloverCode {
  readonly quad: Quad;
  /** PLOVER's intensity, -10 to 10: what GDELT and ICEWS call the Goldstein score. */
  readonly intensity: number;
  /** CAMEO code with leading zeros. */
  readonly cameo: string;
  /** CAMEO code where no armed force acts: 180 for 190. */
  readonly cameoUnarmed: string;
}

const toQuad = (text: string): Quad => {
  const found = ([1, 2, 3, 4] as const).find((quad) => String(quad) === text);
  if (!found) throw new Error(`no quad class: "${text}"`);
  return found;
};

const codes: ReadonlyMap<string, PloverCode> = new Map(
  ploverCodes
    .trim()
    .split("\n")
    .map((line) => {
      const [type = "", mode = "", quad = "", intensity = "", cameo = "", cameoUnarmed = ""] = line.split("\t");
      return [`${type}/${mode}`, { quad: toQuad(quad), intensity: Number(intensity), cameo, cameoUnarmed }] as const;
    }),
);

/** PLOVER modes by type, in the manual's order. */
export const modesOf = (type: EventType): readonly string[] =>
  [...codes.keys()]
    .filter((key) => key.startsWith(`${type}/`) && !key.endsWith("/-"))
    .map((key) => key.split("/")[1] ?? "");

/** Codes of a type and mode; a mode that the manual lacks counts as the type itself. */
export const codesOf = (type: EventType, mode: string | null): PloverCode => {
  const found = codes.get(`${type}/${mode ?? "-"}`) ?? codes.get(`${type}/-`);
  if (!found) throw new Error(`no PLOVER type: "${type}"`);
  return found;
};

export const isEventType = (text: string): text is EventType => eventTypes.some((type) => type === text);
