import type { OutsideRow } from "../../core/record/outside.ts";

/** An object of JSON as the values of a row: what is nested stands as JSON text. */
export const flatCells = (value: Readonly<Record<string, unknown>>): OutsideRow =>
  Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      each === null || typeof each === "string" || typeof each === "number" || typeof each === "boolean"
        ? each
        : (JSON.stringify(each) ?? null),
    ]),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object of JSON, or null. */
export const jsonObject = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};
