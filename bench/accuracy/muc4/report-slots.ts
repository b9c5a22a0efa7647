/**
 * Slots of the original MUC-4 templates that the claims of a report can fill: date, location, number of human targets and
 * what became of them. A slot of a template is met where a claim of its report tells the same.
 */
import type { Claim, EventClaim } from "../../../src/core/contract/claim.ts";
import { toLocalDate } from "../../../src/core/date.ts";
import type { Figures } from "../../bench.ts";
import { percent } from "../../bench.ts";

/** One report as the slot files hold it: the raw text and templates of upper-case fields. */
export interface SlotReport {
  readonly id: string;
  readonly raw: string;
  readonly templates: readonly Readonly<Record<string, string>>[];
}

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** "02 FEB 90" as a date; null for ranges, bounds and months alone. */
export const dateOf = (text: string): string | null => {
  const [, day = "", month = "", year = ""] = /^(\d{1,2}) ([A-Z]{3}) (\d{2})$/.exec(text.trim()) ?? [];
  const at = months.indexOf(month);
  return at < 0 ? null : toLocalDate(`19${year}-${String(at + 1).padStart(2, "0")}-${day.padStart(2, "0")}`);
};

/** The date line of a report: "GUATEMALA CITY, 4 FEB 90". */
export const datelineOf = (raw: string): string | null =>
  dateOf(/\b(\d{1,2} [A-Z]{3} \d{2})\b/.exec(raw.slice(0, 200))?.[1] ?? "");

/** The words of a report below its date line, lines joined within paragraphs. */
export const bodyOf = (raw: string): string => {
  const at = raw.slice(0, 400).indexOf("[TEXT]");
  return raw
    .slice(at < 0 ? 0 : at + "[TEXT]".length)
    .replace(/(?<!\n)\n(?!\n)/g, " ")
    .trim();
};

/** The places of a nested location, the widest first: "GUATEMALA: PETEN (DEPARTMENT): FLORES (CITY)". */
export const placesOf = (text: string): string[] =>
  text === "-" || text === "*"
    ? []
    : text
        .split(/:| - | \/ /)
        .map((place) =>
          place
            .replace(/\(.*?\)/g, "")
            .trim()
            .toLowerCase(),
        )
        .filter(Boolean);

/** A human target: its words, its number where the key gives one, and what became of it. */
export interface Target {
  readonly words: readonly string[];
  readonly number: number | null;
  readonly effect: string | null;
}

const quoted = (text: string): string[] =>
  [...text.matchAll(/"((?:\\"|[^"])*)"/g)].map(([, words = ""]) => words.replaceAll('\\"', '"').toLowerCase());

const byWords = (field: string): { readonly head: string; readonly words: readonly string[] }[] =>
  field
    .split(" | ")
    .map((part) => ({ head: /^[^:"]*(?=:)/.exec(part)?.[0]?.trim() ?? "", words: quoted(part) }))
    .filter(({ words }) => words.length > 0);

/** The human targets of a template, told apart by their words. */
export const targetsOf = (template: Readonly<Record<string, string>>): Target[] => {
  const numbers = byWords(template["HUM TGT: NUMBER"] ?? "");
  const effects = byWords(template["HUM TGT: EFFECT OF INCIDENT"] ?? "");
  return numbers.map(({ head, words }) => ({
    words,
    number: /^\d+$/.test(head) ? Number(head) : null,
    effect: effects.find((each) => each.words.some((word) => words.includes(word)))?.head ?? null,
  }));
};

const measureOf: Readonly<Record<string, string>> = { DEATH: "killed", INJURY: "injured" };
const violent = new Set(["ASSAULT", "COERCE"]);
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Met and told slots of one report. */
export interface SlotCounts {
  readonly met: Record<string, number>;
  readonly all: Record<string, number>;
}
export const noSlotCounts = (): SlotCounts => ({ met: {}, all: {} });

const count = ({ met, all }: SlotCounts, slot: string, isMet: boolean): void => {
  all[slot] = (all[slot] ?? 0) + 1;
  if (isMet) met[slot] = (met[slot] ?? 0) + 1;
};

/** Adds the slots of a report's templates to the counts. */
export const addSlots = (counts: SlotCounts, { templates }: SlotReport, claims: readonly Claim[]): void => {
  const events = claims.filter((claim): claim is EventClaim => claim.kind === "event" && violent.has(claim.type));
  const tolls = claims.filter((claim) => claim.kind === "toll");
  for (const template of templates) {
    const date = dateOf(template["INCIDENT: DATE"] ?? "");
    if (date)
      count(
        counts,
        "date",
        events.some(({ time }) => time?.from === date && time.grain === "day"),
      );
    const nested = placesOf(template["INCIDENT: LOCATION"] ?? "");
    const finest = nested.at(-1);
    if (finest)
      count(
        counts,
        "location",
        events.some(
          ({ place }) => place && [plain(place.name), plain(place.text)].some((name) => name === plain(finest)),
        ),
      );
    for (const { words, number, effect } of targetsOf(template)) {
      const measure = measureOf[effect ?? ""];
      if (!measure) continue;
      const telling = tolls.filter((toll) => {
        if (toll.measure !== measure) return false;
        const said = plain(`${toll.side.text} ${toll.side.name} ${toll.side.referent?.text ?? ""}`);
        return words.some((word) => said.includes(plain(word)) || plain(word).includes(plain(toll.side.name)));
      });
      count(counts, "effect", telling.length > 0);
      if (number !== null)
        count(
          counts,
          "number",
          telling.some(({ best }) => best === number),
        );
    }
  }
};

/** Share of the key's slots that a claim of the report meets, in percent. */
export const slotFigures = ({ met, all }: SlotCounts): Figures =>
  Object.fromEntries(Object.keys(all).map((slot) => [`${slot}_recall`, percent(met[slot] ?? 0, all[slot] ?? 0)]));
