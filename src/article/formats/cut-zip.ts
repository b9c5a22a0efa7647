import { Refusal } from "../../core/errors.ts";
import type { Cutter } from "./byte-input.ts";
import { zipEntries } from "./zip-entries.ts";

/** The first entry of every document of an office program (ECMA-376). */
const officeEntry = "[Content_Types].xml";

/** A zip: every entry that its name calls readable, each cut as its own format says. */
export const cutZip: Cutter = async function* ({ chunks }, _wishes, inside) {
  let read = 0;
  for await (const { name, chunks: entry } of zipEntries(chunks)) {
    if (name === officeEntry)
      throw new Refusal("binary-input", { found: "a document of an office program: save it as PDF or text" });
    if (inside.isReadable(name)) {
      read++;
      for await (const piece of inside.cut({ name, chunks: entry })) yield { ...piece, at: `!${name}${piece.at}` };
    }
  }
  if (read === 0) throw new Refusal("empty-archive");
};
