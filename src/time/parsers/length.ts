import type { Unit } from "../meaning.ts";

const letters: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
  night: "TNI",
};

/** A length as TIMEX3 writes it: "P3D", "PT2H", "PXM" where the number is not told. */
export const lengthOf = (amount: number | null, unit: Unit): { value: string } => {
  const letter = letters[unit];
  const number = amount === null ? "X" : String(amount);
  return {
    value: letter.startsWith("T") && letter !== "TNI" ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`,
  };
};
