import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { Refusal } from "../../core/errors.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { cellsOf } from "../reading/cells.ts";
import { flatCells } from "../reading/flat-cells.ts";
import type { ImportFormat } from "../reading/import-format.ts";
import { recordOf } from "../reading/read-table.ts";
import { brokenFile, neededColumns, readFlatEvent } from "./read-flat-event.ts";

/** A row group is unpacked as a whole: one over this, in bytes, would fill the memory. */
const largestGroup = 512 * 1024 * 1024;

/** Numbers of 64 bits come as bigints. */
const plain = (row: Record<string, unknown>): OutsideRow =>
  flatCells(
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
    ),
  );

/** The columns of `sitrep export parquet`, row group by row group. Throws `wrong-format` and `hostile-file`. */
export const parquetImport: ImportFormat = {
  name: "parquet",
  passedOver: [],
  async *read({ path }) {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
      throw brokenFile(error);
    });
    const columns = metadata.schema.map(({ name }) => name);
    const missing = neededColumns.filter((column) => !columns.includes(column));
    if (missing.length > 0) throw new Refusal("wrong-format", { missing: missing.join(" ") });
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      if (Number(group.total_byte_size) > largestGroup)
        throw new Refusal("hostile-file", { group: Number(group.total_byte_size) });
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd }).catch((error: unknown) => {
        throw brokenFile(error);
      });
      for (const [at, row] of rows.entries()) {
        const values = plain(row);
        yield recordOf(rowStart + at + 1, values, () => readFlatEvent(cellsOf(values)));
      }
      rowStart = rowEnd;
    }
  },
};
