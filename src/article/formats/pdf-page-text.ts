/** A run of characters that pdf.js places on a page. `transform` ends with its x and y, the y growing upwards. */
export interface PdfPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

const linesOf = (pieces: readonly PdfPiece[]): readonly Line[] => {
  const lines: Line[] = [];
  let words = "";
  let y = 0;
  let height = 0;
  const finish = () => {
    const text = words.replace(/\s+/g, " ").trim();
    if (text) lines.push({ text, y, height });
    words = "";
    height = 0;
  };
  for (const piece of pieces) {
    const at = piece.transform[5] ?? 0;
    if (words && Math.abs(at - y) > Math.max(piece.height, height) / 2) finish();
    if (!words) y = at;
    words += piece.str;
    height = Math.max(height, piece.height);
    if (piece.hasEOL) finish();
  }
  finish();
  return lines;
};

/** A page number or a ruler line: nothing to read. */
const isFurniture = ({ text }: Line): boolean => /^(?:page )?[\d\s|/–-]{1,9}(?:of \d{1,4})?$/i.test(text);

/**
 * The text of one page: lines in the order of the page's content, joined to paragraphs where the distance to the next
 * line is that of the lines before, a word parted at a line's end made whole.
 */
export const pdfPageText = (pieces: readonly PdfPiece[]): string => {
  const lines = linesOf(pieces).filter((line) => !isFurniture(line));
  let text = "";
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const gap = before ? before.y - line.y : 0;
    const size = Math.max(line.height, before?.height ?? 0, 1);
    const sameParagraph =
      before !== undefined && gap > 0 && gap < size * 1.7 && Math.abs(line.height - before.height) < 1.5;
    if (!before) text = line.text;
    else if (!sameParagraph) text += `\n\n${line.text}`;
    else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1) + line.text;
    else text += ` ${line.text}`;
  }
  return text;
};
