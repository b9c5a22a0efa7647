/** A question of NGEC's tests of actor resolution, with the fields that its answer must have. */
export interface ActorRow {
  readonly method: string;
  readonly args: readonly string[];
  readonly kwargs?: { readonly query_date?: string; readonly context?: string; readonly country?: string };
  readonly expect: {
    readonly country?: string;
    readonly code_1?: string;
    readonly wiki?: string;
    readonly title?: string;
  };
}
export interface ActorAnswer {
  readonly country: string;
  readonly sector: string;
  readonly title: string;
}
interface Tally {
  right: number;
  all: number;
}

/**
 * Exact match, field by field: country and sector over the rows that ask for a code (`agent_to_code`), the page title
 * over every row that names one, an empty title included. Gold is scored as given, its swapped fields too.
 */
export const scoreActors = (rows: readonly ActorRow[], answer: (row: ActorRow) => ActorAnswer) => {
  const tallies = { country: { right: 0, all: 0 }, sector: { right: 0, all: 0 }, title: { right: 0, all: 0 } };
  const misses: string[] = [];
  const count = (tally: Tally, field: string, row: ActorRow, wanted: string | undefined, got: string): void => {
    if (wanted === undefined) return;
    tally.all++;
    if (wanted === got) tally.right++;
    else misses.push(`${field}: ${row.args.join(" | ")}: wanted "${wanted}", got "${got}"`);
  };
  for (const row of rows) {
    const { expect } = row;
    const got = answer(row);
    if (row.method === "agent_to_code") {
      count(tallies.country, "country", row, expect.country, got.country);
      count(tallies.sector, "sector", row, expect.code_1, got.sector);
    }
    count(tallies.title, "title", row, expect.title ?? expect.wiki, got.title);
  }
  return { ...tallies, misses };
};
