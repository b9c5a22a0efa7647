/**
 * Arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over words 0 to n-1; the root stands at the end
 * of the buffer as n, so that its one child is the last word on the stack.
 */
export const moves = { shift: 0, left: 1, right: 2 } as const;
export const moveCount = 3;

export class ParserState {
  readonly size: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  front = 0;
  /** Outermost children so far, the second outermost, and how many: on either side of each word; -1 none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;

  constructor(size: number) {
    this.size = size;
    const none = (): Int32Array => new Int32Array(size + 1).fill(-1);
    this.heads = none();
    this.labels = none();
    this.stack = new Int32Array(size + 1);
    this.left1 = none();
    this.left2 = none();
    this.right1 = none();
    this.right2 = none();
    this.leftCount = new Uint8Array(size + 1);
    this.rightCount = new Uint8Array(size + 1);
  }

  /** Word on the stack, 0 its top; -1 where there is none. */
  top(nth: number): number {
    return nth < this.depth ? (this.stack[this.depth - 1 - nth] ?? -1) : -1;
  }
  get done(): boolean {
    return this.front === this.size && this.depth === 0;
  }
  /** Fills in which moves are legal now. */
  legal(allowed: Uint8Array): void {
    const atRoot = this.front === this.size;
    allowed[moves.shift] = atRoot ? 0 : 1;
    allowed[moves.left] = this.depth > 0 && (!atRoot || this.depth === 1) ? 1 : 0;
    allowed[moves.right] = this.depth > 1 ? 1 : 0;
  }
  shift(): void {
    this.stack[this.depth++] = this.front++;
  }
  /** Attaches the top of the stack to `head` and pops it. */
  attach(head: number, label: number): void {
    const child = this.top(0);
    this.depth--;
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) {
      this.left2[head] = this.left1[head] ?? -1;
      this.left1[head] = child;
      this.leftCount[head] = Math.min((this.leftCount[head] ?? 0) + 1, 6);
    } else {
      this.right2[head] = this.right1[head] ?? -1;
      this.right1[head] = child;
      this.rightCount[head] = Math.min((this.rightCount[head] ?? 0) + 1, 6);
    }
  }
  /** The head that a move would give the top of the stack; -1 for a shift. */
  headBy(move: number): number {
    return move === moves.left ? this.front : move === moves.right ? this.top(1) : -1;
  }
}
