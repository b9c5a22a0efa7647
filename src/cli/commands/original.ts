import { writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Command } from "commander";
import { Refusal } from "../../core/errors.ts";
import { outcome } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

const write = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(bytes, () => resolve());
  });

export const original = new Command("original")
  .description("write the bytes that an article was read from: the page, the PDF, the line")
  .argument("<article>", "its id")
  .option("--out <file>", "a file to write to, instead of standard output")
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep original article-058d1ca1e8ee30ee8e98 --store kosovo.db --out page.html")
  .action((article: string, { store: where, out }: { store: string; out?: string }) =>
    withRecord(where, async (store) => {
      const found = await store.original(article);
      if (!found) {
        const known = await store.article(article);
        return outcome.refuse(article, new Refusal(known ? "no-original" : "unknown-article"));
      }
      const bytes = gunzipSync(found.packed);
      if (out === undefined) await write(bytes);
      else writeFileSync(out, bytes);
    }),
  );
