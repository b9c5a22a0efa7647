import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import type { StoreStats } from "../../core/record/store.ts";
import { outcome, writeLine } from "../outcome.ts";
import { openRecord, shownPlace, storeOption } from "../store-place.ts";

const asText = (stats: StoreStats): string => {
  const { claims, published } = stats;
  const rows: readonly (readonly [string, string | number])[] = [
    ["articles", stats.articles],
    ["with older versions", stats.versions],
    ["published", published.from ? `${published.from} to ${published.to}` : "no dated article"],
    ["event claims", claims.event],
    ["toll claims", claims.toll],
    ["state claims", claims.state],
    ["events", stats.events],
    ["reviews", stats.reviews],
    ["withdrawn articles", stats.withdrawn],
    ...Object.entries(stats.analyses).map(([version, count]) => [`claims by ${version}`, count] as const),
    ["engine", `${stats.engine}, schema ${stats.schema}`],
    ["size in MB", Math.round(stats.bytes / 1e5) / 10],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
};

export const stats = new Command("stats")
  .description("print how much the record holds")
  .option("--json", "one JSON object")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep stats --store kosovo.db")
  .action(async ({ store: where, json }: { store: string; json?: boolean }) => {
    try {
      const store = await openRecord(where);
      try {
        const found = await store.stats();
        await writeLine(json ? JSON.stringify(found) : asText(found));
      } finally {
        await store.close();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refuse(shownPlace(where), error);
    }
  });
