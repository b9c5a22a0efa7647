import type { Claim } from "../../core/contract/claim.ts";
import type { PlaceRef, Ref, Time } from "../../core/contract/references.ts";
import { grains } from "../../core/date.ts";
import { eventTypes, measures, precisions, properties, statuses } from "../../core/plover.ts";
import { modesOf } from "../../lexicon/index.ts";
import { BadCell } from "../reading/cells.ts";
import { editedDay, editedNumber, editedText, editedWord } from "./edited-cell.ts";

/** A field of a claim, by its path, with the value that a person gave it. */
export interface Correction {
  readonly field: string;
  readonly value: unknown;
}

/** The cells that were changed, by column; `row` gives any cell, changed or not. */
export interface Edited {
  readonly changed: ReadonlySet<string>;
  readonly row: (column: string) => string;
}

const placeColumns = ["place", "place_country", "latitude", "longitude", "precision"] as const;
const timeColumns = ["date_from", "date_to", "grain"] as const;

const any = ({ changed }: Edited, columns: readonly string[]): boolean => columns.some((column) => changed.has(column));

/** The place as the row has it now. Under another name the old coordinates are another place's, unless they were changed too. */
const placeCorrection = (edited: Edited, place: PlaceRef | null): Correction[] => {
  if (!any(edited, placeColumns)) return [];
  const { changed, row } = edited;
  const name = editedText(row("place"));
  if (name === "") return [{ field: "place", value: null }];
  const moved = changed.has("place") && !changed.has("latitude") && !changed.has("longitude");
  const country = editedText(row("place_country"));
  if (country && !/^[A-Z]{3}$/.test(country)) throw new BadCell("place_country", country, "not a code such as XKX");
  const degrees = (column: string, most: number): number | null => {
    const value = moved ? null : editedNumber(column, row(column));
    if (value !== null && Math.abs(value) > most)
      throw new BadCell(column, String(value), `not within ${most} degrees`);
    return value;
  };
  const kept = place && !changed.has("place") && place.admin1 ? { admin1: place.admin1 } : {};
  const precision = row("precision").trim() === "" ? "town" : editedWord("precision", row("precision"), precisions);
  return [
    {
      field: "place",
      value: {
        name,
        country: country || null,
        ...kept,
        lat: degrees("latitude", 90),
        lon: degrees("longitude", 180),
        precision,
      },
    },
  ];
};

const timeCorrection = (edited: Edited, time: Time | null): Correction[] => {
  if (!any(edited, timeColumns)) return [];
  const { row } = edited;
  const from = editedDay("date_from", row("date_from"));
  const to = editedDay("date_to", row("date_to"));
  if (from === null && to === null) return [{ field: "time", value: null }];
  if (from === null || to === null || to <= from)
    throw new BadCell("date_to", row("date_to"), "the end is the day after the last one, later than the beginning");
  const grain = row("grain").trim() === "" ? "day" : editedWord("grain", row("grain"), grains);
  const words = time ?? { text: null, start: null, end: null, implied: true };
  return [{ field: "time", value: { ...words, from, to, grain } }];
};

/** Names may be mended and parties taken out; who is to be added needs words of the article, which a table has not. */
const partiesCorrection = (
  { changed, row }: Edited,
  column: "actors" | "recipients",
  refs: readonly Ref[],
): Correction[] => {
  if (!changed.has(column)) return [];
  const names = row(column).split(";").map(editedText).filter(Boolean);
  if (names.length === refs.length)
    return names.flatMap((name, at) =>
      name === refs[at]?.name ? [] : [{ field: `${column}.${at}.name`, value: name }],
    );
  const left = [...refs];
  const kept = names.flatMap((name) => {
    const at = left.findIndex((ref) => ref.name === name);
    return at < 0 ? [] : left.splice(0, at + 1).slice(-1);
  });
  if (kept.length !== names.length)
    throw new BadCell(
      column,
      row(column),
      "parties can be renamed or taken out here; add one in the page, by its words",
    );
  return [{ field: column, value: kept }];
};

const nameCorrection = (edited: Edited, column: string, ref: Ref | null): Correction[] => {
  if (!edited.changed.has(column)) return [];
  const name = editedText(edited.row(column));
  if (ref === null) throw new BadCell(column, name, "the claim names none: add it in the page, by its words");
  if (name !== "") return [{ field: `${column}.name`, value: name }];
  if (column === "side" || column === "subject") throw new BadCell(column, "", "the value is missing");
  return [{ field: column, value: null }];
};

/** Bounds in their order; `under` is the path that they stand below. */
const boundCorrections = (edited: Edited, under: string): Correction[] => {
  const { changed, row } = edited;
  const columns = ["min", "best", "max"].filter((column) => changed.has(column));
  if (columns.length === 0) return [];
  const [min, best, max] = ["min", "best", "max"].map((column) => editedNumber(column, row(column)));
  const told = [min, best, max].flatMap((value) => value ?? []);
  if (told.some((value, at) => at > 0 && value < (told[at - 1] ?? 0)))
    throw new BadCell(columns[0] ?? "best", row(columns[0] ?? "best"), "min, best and max must not fall");
  if (told.length === 0) throw new BadCell("best", "", "a count needs a bound at least");
  return columns.map((column) => ({ field: `${under}${column}`, value: editedNumber(column, row(column)) }));
};

const asOfCorrection = ({ changed, row }: Edited): Correction[] =>
  changed.has("as_of_date") ? [{ field: "asOf", value: editedDay("as_of_date", row("as_of_date")) }] : [];

const modeCorrection = ({ changed, row }: Edited): Correction[] => {
  if (!changed.has("mode")) return [];
  const mode = editedText(row("mode"));
  const type = editedWord("type", row("type"), eventTypes);
  return [{ field: "mode", value: mode === "" ? null : editedWord("mode", mode, modesOf(type)) }];
};

const worded = <Word extends string>({ changed, row }: Edited, column: string, words: readonly Word[]): Correction[] =>
  changed.has(column) ? [{ field: column, value: editedWord(column, row(column), words) }] : [];

/** Columns that a person may change in a claim of each kind. */
export const editableColumns: Readonly<Record<Claim["kind"], readonly string[]>> = {
  event: ["type", "mode", "status", "actors", "recipients", "claimant", ...placeColumns, ...timeColumns],
  toll: ["measure", "side", "min", "best", "max", "as_of_date", "claimant"],
  state: [
    ...["property", "subject", "object", "value", "unit", "min", "best", "max", "as_of_date", "claimant"],
    ...placeColumns,
  ],
};

/** What the changed cells of a row ask for. Throws `BadCell`. */
export const correctionsOf = (claim: Claim, edited: Edited): readonly Correction[] => {
  const said = nameCorrection(edited, "claimant", claim.claimant);
  switch (claim.kind) {
    case "event":
      return [
        ...worded(edited, "type", eventTypes),
        ...modeCorrection(edited),
        ...worded(edited, "status", statuses),
        ...partiesCorrection(edited, "actors", claim.actors),
        ...partiesCorrection(edited, "recipients", claim.recipients),
        ...placeCorrection(edited, claim.place),
        ...timeCorrection(edited, claim.time),
        ...said,
      ];
    case "toll":
      return [
        ...worded(edited, "measure", measures),
        ...nameCorrection(edited, "side", claim.side),
        ...boundCorrections(edited, ""),
        ...asOfCorrection(edited),
        ...said,
      ];
    case "state": {
      const amount = typeof claim.value !== "string";
      const foreign = (amount ? ["value"] : ["unit", "min", "best", "max"]).find((column) =>
        edited.changed.has(column),
      );
      if (foreign)
        throw new BadCell(foreign, edited.row(foreign), amount ? "the value is a count" : "the value is a word");
      const text = (column: string, field: string): Correction[] =>
        edited.changed.has(column) ? [{ field, value: editedText(edited.row(column)) }] : [];
      return [
        ...worded(edited, "property", properties),
        ...nameCorrection(edited, "subject", claim.subject),
        ...nameCorrection(edited, "object", claim.object),
        ...text("value", "value"),
        ...text("unit", "value.unit"),
        ...boundCorrections(edited, "value."),
        ...placeCorrection(edited, claim.place),
        ...asOfCorrection(edited),
        ...said,
      ];
    }
  }
};
