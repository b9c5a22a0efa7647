import { type LocalDate, localDate, toLocalDate } from "../../core/date.ts";
import { months } from "../event-day.ts";

const spelled = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/;
const plain = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;

/**
 * A day as the data sets write it: "2023-05-29", with or without an hour, "20230529", "29 May 2023". Null for anything
 * else: of "05/06/2023" nobody can tell whether it is in May or in June.
 */
export const readDay = (text: string): LocalDate | null => {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].{0,30})?$/.exec(text)?.[1];
  if (iso) return toLocalDate(iso);
  const [, year, month, day] = plain.exec(text) ?? [];
  if (year) return toLocalDate(`${year}-${month}-${day}`);
  const [, date, name = "", of] = spelled.exec(text) ?? [];
  const at = months.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  if (date === undefined || at < 0) return null;
  const written = `${of}-${String(at + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return toLocalDate(written) === null ? null : localDate(Number(of), at + 1, Number(date));
};
