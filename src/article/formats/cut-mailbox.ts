import { Refusal } from "../../core/errors.ts";
import { type Cutter, largest, type Piece, type RefusedItem, refused } from "./byte-input.ts";

/** "From desk@paper.example Tue May  3 10:00:00 2022": a line that begins a mail (RFC 4155). */
const begins = /^From \S{1,300}[ \t]/;
/** A line of a mail that looked like one was marked when it was put into the box. */
const marked = /^>(?=>{0,20}From )/;

/** Lines with one character a byte: the charset is each mail's own matter. Of a longer one the rest is left. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun = "";
  for await (const chunk of chunks) {
    const [first = "", ...others] = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      .toString("latin1")
      .split("\n");
    if (begun.length <= largest) begun += first;
    for (const piece of others) {
      yield begun;
      begun = piece;
    }
  }
  yield begun;
}

/** A mailbox: one article a mail, of which one at a time is in memory. */
export const cutMailbox: Cutter = async function* ({ chunks }, { published }) {
  const about = published ? { published } : {};
  let number = 0;
  let lines: string[] = [];
  let size = 0;
  let blank = true;
  const finish = (): Piece | RefusedItem | null => {
    const at = `#${number}`;
    const bytes = number === 0 ? null : new Uint8Array(Buffer.from(lines.join("\n"), "latin1"));
    const large = size > largest;
    lines = [];
    size = 0;
    if (!bytes) return null;
    return large ? refused(at, new Refusal("too-large", { limit: largest })) : { at, kind: "mail", bytes, about };
  };
  for await (const line of byteLines(chunks)) {
    if (blank && begins.test(line)) {
      const mail = finish();
      if (mail) yield mail;
      number++;
    } else {
      size += line.length + 1;
      if (size <= largest) lines.push(line.replace(marked, ""));
    }
    blank = line === "" || line === "\r";
  }
  const mail = finish();
  if (mail) yield mail;
};
