import { heldOut } from "../../training/scores/fit.ts";
import { labelledClaims } from "../../training/scores/labelled.ts";
import { type Bench, percent } from "../bench.ts";
import { calibrationError, reliability } from "./reliability.ts";

const shown = (share: number): string => share.toFixed(2);
const inPercent = (share: number): number => percent(Math.round(share * 10_000), 10_000);

/**
 * How far scores are from the share of claims that are right, by kind: claims read one by one, each scored by a curve
 * that did not see its article. `_rules` is the same for the rules' own sureness, `_right` the share that is right.
 */
export const calibration: Bench = {
  name: "calibration",
  data: ["geoparsing/geowebnews.jsonl"],
  run: async (_files, say) => {
    const claims = await labelledClaims();
    const figures: Record<string, number> = {};
    for (const kind of ["event", "toll", "state"] as const) {
      const own = claims.filter((claim) => claim.kind === kind);
      const right = own.map((claim) => claim.right);
      const before = own.map(({ features: { rules = 0 } }) => 1 / (1 + Math.exp(-rules)));
      // Tolls keep what the rules say: the curve was no better for them.
      const bins = reliability(kind === "toll" ? before : heldOut(own), right);
      for (const { from, count, promised, kept } of bins)
        say(`${kind}  ${shown(from)}  ${count} claims  promised ${shown(promised)}  right ${shown(kept)}`);
      figures[`${kind}_error`] = inPercent(calibrationError(bins));
      figures[`${kind}_rules`] = inPercent(calibrationError(reliability(before, right)));
      figures[`${kind}_right`] = percent(right.filter(Boolean).length, right.length);
      figures[`${kind}_claims`] = own.length;
    }
    return figures;
  },
};
