import type { Mark } from "./segments.ts";

/** A stretch of the text that is drawn as one piece. The blocks join to the text. Half-open UTF-16 offsets. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

const least = 400;
const most = 4000;

const splitsPair = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff && text.charCodeAt(at - 1) >= 0xd800;

/** The end of the block that begins at `start`: after a line break where one comes in time, else after a space. */
const endOf = (text: string, start: number): number => {
  if (text.length - start <= most) return text.length;
  const piece = text.slice(start, start + most);
  const line = piece.indexOf("\n", least);
  if (line >= 0) return start + line + 1;
  const space = piece.lastIndexOf(" ");
  if (space > least) return start + space + 1;
  return splitsPair(text, start + most) ? start + most - 1 : start + most;
};

/** Cuts a text of any length into blocks of at most 4,000 units, at line breaks where there are some. */
export const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
};

/** Index of the block that holds an offset; the last one for the end of the text. */
export const blockAt = (blocks: readonly Block[], offset: number): number => {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 0);
};

/** The marks that touch each block, by the block's index. */
export const marksByBlock = (
  blocks: readonly Block[],
  marks: readonly Mark[],
): ReadonlyMap<number, readonly Mark[]> => {
  const found = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.start >= mark.end) continue;
    for (let at = blockAt(blocks, mark.start); (blocks[at]?.start ?? mark.end) < mark.end; at++) {
      const kept = found.get(at);
      if (kept) kept.push(mark);
      else found.set(at, [mark]);
    }
  }
  return found;
};
