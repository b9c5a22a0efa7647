import { Command, InvalidArgumentError } from "commander";
import type { AuditEntry } from "../../core/record/access-store.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

const parseCount = (words: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(words)) throw new InvalidArgumentError("a whole number from 1 on");
  return Number(words);
};

const perPage = 500;

/** Paths come from strangers: nothing of them may steer the terminal. */
const asText = ({ at, who, role, from, action, about, status }: AuditEntry): string =>
  [at, who ?? "no token", role ?? "", from, action, about ?? "", status === 0 ? "" : String(status)]
    .filter(Boolean)
    .join("  ")
    .replace(/\p{C}/gu, " ");

export const audit = new Command("audit")
  .description("print what was asked to be written through the API, and tokens made and revoked, the newest first")
  .option("--last <number>", "no more entries than this", parseCount, 100)
  .option("--who <name>", "only what was done with this token")
  .option("--json", "one JSON object a line")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep audit --who Ana --last 20")
  .action(({ store: where, last, who, json }: { store: string; last: number; who?: string; json?: boolean }) =>
    withRecord(where, async (store) => {
      let left = last;
      for (let before: number | undefined; left > 0; ) {
        const entries = await store.audits({ limit: perPage, before });
        for (const entry of entries) {
          if (left === 0 || (who !== undefined && entry.who !== who)) continue;
          await writeLine(json ? JSON.stringify(entry) : asText(entry));
          left--;
        }
        if (entries.length < perPage) return;
        before = entries.at(-1)?.seq;
      }
    }),
  );
