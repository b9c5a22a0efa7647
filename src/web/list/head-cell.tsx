import { words } from "../text/words.ts";

export interface HeadCellProps {
  readonly label: string;
  readonly sorted: false | "asc" | "desc";
  readonly sort: () => void;
  /** What the column is filtered by; null where it cannot be. */
  readonly filter: string | null;
  readonly setFilter: (value: string) => void;
}

const sign = { asc: "▲", desc: "▼" } as const;
const spoken = { asc: "ascending", desc: "descending" } as const;

/** The head of a column: pressing its name sorts, typing below it filters. */
export const HeadCell = ({ label, sorted, sort, filter, setFilter }: HeadCellProps) => (
  <th scope="col" aria-sort={sorted ? spoken[sorted] : "none"}>
    <button type="button" onClick={sort}>
      {label} <span aria-hidden="true">{sorted ? sign[sorted] : ""}</span>
    </button>
    {filter === null ? null : (
      <input
        type="search"
        value={filter}
        aria-label={words.table.filterBy({ column: label })}
        placeholder={words.table.filter}
        onChange={({ target }) => setFilter(target.value)}
      />
    )}
  </th>
);
