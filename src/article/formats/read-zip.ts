import { Refusal } from "../../core/errors.ts";
import type { Inside, Item, Reader } from "./byte-input.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

const readEntry = async function* ({ name, chunks }: ZipEntry, inside: Inside): AsyncGenerator<Item> {
  for await (const item of inside.read({ name, chunks })) yield { ...item, at: `!${name}${item.at}` };
};

/** A zip: every entry that its name calls readable, each as its own format. */
export const readZip: Reader = async function* ({ chunks }, _wishes, inside) {
  let read = 0;
  for await (const entry of zipEntries(chunks))
    if (inside.isReadable(entry.name)) {
      read++;
      yield* readEntry(entry, inside);
    }
  if (read === 0) throw new Refusal("empty-archive");
};
