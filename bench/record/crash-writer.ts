import { writeSync } from "node:fs";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { madeArticle } from "./made-articles.ts";

// A process that adds articles until it is killed, and says of each when the store has acknowledged it.
const [where = "", first = "0"] = process.argv.slice(2);
const store = await openStore(where, { linker });
writeSync(1, "open\n");
for (let seed = Number(first); ; seed++) {
  await store.add([madeArticle(seed, 5)]);
  writeSync(1, `${seed}\n`);
}
