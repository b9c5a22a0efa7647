import { toLocalDate } from "../../core/date.ts";
import { withoutGuard } from "../reading/cells.ts";
import type { Cell } from "../separated-rows.ts";

const plain = (text: string): string => withoutGuard(text.replace(/\r\n?/g, "\n").trim()).normalize("NFC");

/** A number as spreadsheets of any tongue write it: "1.0", "1,5", "1E+3"; NaN for anything else. */
export const numberIn = (text: string): number => {
  const words = plain(text);
  return /^[-+]?\d{1,15}(?:[.,]\d{1,15})?(?:[eE][-+]?\d{1,3})?$/.test(words)
    ? Number(words.replace(",", "."))
    : Number.NaN;
};

const year = (text: string): string => (text.length === 2 ? `${Number(text) < 70 ? "20" : "19"}${text}` : text);
const two = (text: string): string => text.padStart(2, "0");

/** Every day that a spreadsheet may mean: "03/04/2023" is in April in one tongue and in March in another. */
export const daysMeant = (text: string): readonly string[] => {
  const words = plain(text);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00(?::00(?:\.0{1,6})?)?)?$/.exec(words)?.[1];
  if (iso) return [iso];
  const [, a = "", b = "", c = ""] = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/.exec(words) ?? [];
  if (!a) return [];
  const said =
    a.length === 4
      ? [[a, b, c]]
      : [
          [c, b, a],
          [c, a, b],
        ];
  return said.flatMap(([y = "", m = "", d = ""]) => toLocalDate(`${year(y)}-${two(m)}-${two(d)}`) ?? []);
};

/** Whether an edited cell still says what was written, whatever a spreadsheet made of its form. */
export const sameCell = (written: Cell | undefined, given: string): boolean => {
  const before = written === null || written === undefined ? "" : String(written);
  if (plain(before) === plain(given)) return true;
  if (given.trim().startsWith("'") && plain(given.trim().slice(1)) === plain(before)) return true;
  if (typeof written === "number") return numberIn(given) === written;
  if (typeof written === "boolean") return given.trim().toLowerCase() === before;
  return /^\d{4}-\d{2}-\d{2}$/.test(before) && daysMeant(given).includes(before);
};
