/** The words of a table that is a list of words parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The cells of a table whose rows are lines and whose cells are parted by tabs. */
export const tableRows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("\t"));
