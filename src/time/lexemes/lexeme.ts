import type { Span } from "../../core/span.ts";

/** A word, number or sign as the patterns see it: one symbol, with the number it stands for. */
export interface Lexeme extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly symbol: string;
  /** Month, weekday, unit or number; NaN where it stands for none. */
  readonly value: number;
}
