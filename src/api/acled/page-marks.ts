/** Where a page of rows ended, so that the next one need not begin at the first event again. */
export interface PageMark {
  /** The mark of the list's stretch in which it ended; none where that was the first. */
  readonly after: string | undefined;
  /** Events of that stretch that are done with. */
  readonly events: number;
  /** Rows of the event after them that were given already. */
  readonly rows: number;
}

const most = 500;

/** The ends of the pages that were asked for last. Which record they are of must be in the key. */
export class PageMarks {
  readonly #marks = new Map<string, PageMark>();

  at(key: string): PageMark | undefined {
    return this.#marks.get(key);
  }

  keep(key: string, mark: PageMark): void {
    this.#marks.delete(key);
    this.#marks.set(key, mark);
    const [oldest] = this.#marks.size > most ? this.#marks.keys() : [];
    if (oldest !== undefined) this.#marks.delete(oldest);
  }
}
