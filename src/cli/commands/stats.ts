import { Command } from "commander";
import type { StoreStats } from "../../core/record/store.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

const asText = (stats: StoreStats): string => {
  const { claims, published } = stats;
  const rows: readonly (readonly [string, string | number])[] = [
    ["articles", stats.articles],
    ["their versions", stats.versions],
    ["passed over", stats.passedOver],
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
  .action(({ store: where, json }: { store: string; json?: boolean }) =>
    withRecord(where, async (store) => {
      const found = await store.stats();
      await writeLine(json ? JSON.stringify(found) : asText(found));
    }),
  );
