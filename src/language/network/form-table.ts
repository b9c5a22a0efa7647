/** Which row of a table belongs to which form. */
export interface FormTable {
  readonly beginRun: () => void;
  /** The row of a form, or -1. */
  readonly find: (form: string) => number;
  /** A row for a form that has none. */
  readonly add: (form: string) => number;
}

/**
 * Rows for forms, `room` of them. Where all are taken, a row that was not used since the hand last began its round is given
 * anew (the clock algorithm: Corbató 1968), so that the frequent forms stay. A row of this run is never given anew: a run
 * may add no more forms than there is room.
 */
export const formTable = (room: number): FormTable => {
  const rowOf = new Map<string, number>();
  const formIn: string[] = [];
  const usedIn = new Int32Array(room);
  let [run, hand, since] = [0, 0, 0];
  const freeRow = (): number => {
    if (formIn.length < room) return formIn.length;
    for (;;) {
      const row = hand++;
      if (hand === room) [hand, since] = [0, run - 1];
      if ((usedIn[row] ?? 0) > since) continue;
      rowOf.delete(formIn[row] ?? "");
      return row;
    }
  };
  return {
    beginRun: (): void => {
      run++;
    },
    find: (form: string): number => {
      const row = rowOf.get(form) ?? -1;
      if (row >= 0) usedIn[row] = run;
      return row;
    },
    add: (form: string): number => {
      const row = freeRow();
      rowOf.set(form, row);
      formIn[row] = form;
      usedIn[row] = run;
      return row;
    },
  };
};
