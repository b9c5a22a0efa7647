import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle, readPlainText } from "../../src/article/index.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources, packageRoot } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { type Bench, type Figures, f1, percent } from "../bench.ts";
import { type GoldLine, type Tally, tallyClaims } from "./own-claims.ts";

const kinds = ["event", "toll", "state"] as const;

const goldOf = (path: string): readonly GoldLine[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));

/** A folder of NAME.txt with NAME.gold beside it. */
const pairsIn = (folder: string): readonly { name: string; text: string; gold: readonly GoldLine[] }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".gold"))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(join(folder, name.replace(/gold$/, "txt")), "utf8"),
      gold: goldOf(join(folder, name)),
    }));

const figuresOf = (kind: string, tallies: readonly Tally[]): Figures => {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const right = sum((tally) => tally.right);
  const precision = percent(
    right,
    sum((tally) => tally.made),
  );
  const recall = percent(
    right,
    sum((tally) => tally.gold),
  );
  return {
    [`${kind}_precision`]: precision,
    [`${kind}_recall`]: recall,
    [`${kind}_f1`]: Math.round(f1(precision, recall) * 100) / 100,
  };
};

/**
 * Short reports of our own with the claims that a coder wrote down before they were read: an event counts with its type,
 * status and parties, a toll with its people and number, a state with its subject and value. Every missed line is named.
 */
export const ownTexts: Bench = {
  name: "own-texts",
  data: [],
  async run(files, say) {
    const steps = analysisSteps(nodeResources());
    const folders = files.length > 0 ? files : [join(packageRoot(), "bench", "accuracy", "own-texts")];
    const tallies = new Map<string, Tally[]>(kinds.map((kind) => [kind, []]));
    for (const { name, text, gold } of folders.flatMap(pairsIn)) {
      const { claims } = analyse(steps, await makeArticle(readPlainText(text)));
      for (const kind of kinds) {
        const tally = tallyClaims(
          gold.filter(([first]) => first === kind),
          claims.filter((claim) => claim.kind === kind),
        );
        tallies.get(kind)?.push(tally);
        for (const line of tally.missed) say(`${name}  missed  ${line.join("  ")}`);
      }
    }
    return Object.fromEntries(kinds.flatMap((kind) => Object.entries(figuresOf(kind, tallies.get(kind) ?? []))));
  },
};
