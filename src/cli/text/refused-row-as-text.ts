import type { RefusedRow } from "../../exchange/index.ts";
import { onOneLine } from "./fields.ts";

/** `row 12, column event_date, "31/31/2023": not a day such as 2023-05-29` */
export const refusedRowAsText = ({ row, column, value, reason }: RefusedRow): string => {
  const where = [
    ...(row === 0 ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${onOneLine(column)}`]),
    ...(value === "" ? [] : [`"${onOneLine(value).slice(0, 80)}"`]),
  ];
  return `${where.join(", ")}: ${reason}`;
};
