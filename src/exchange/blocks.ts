/** Bytes of a block: a write for every line of a million is slow. */
const blockSize = 1 << 18;

/** Gathers the pieces of an export into blocks, never holding more than one. */
export async function* inBlocks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece);
    waiting.push(bytes);
    size += bytes.length;
    if (size < blockSize) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
