import type { Count } from "../../core/record/outside.ts";
import { partyFit } from "../compatible.ts";
import type { Comparable } from "./comparable.ts";
import type { Pair } from "./pair.ts";

export const comparedFields = ["date", "place", "type", "actors", "fatalities"] as const;
export type ComparedField = (typeof comparedFields)[number];

/** How one field of a matched pair compares. */
export interface FieldComparison {
  readonly field: ComparedField;
  readonly agrees: boolean;
  /** The two values in words. */
  readonly ours: string;
  readonly theirs: string;
  /** Days or kilometres, where the field has such a distance. */
  readonly apart: number | null;
}

/** Points so near are one place, whatever gazetteers say of it, in kilometres. */
const onePlace = 2;

const day = ({ time }: Comparable): string =>
  time ? `${time.from}${time.grain === "day" || time.grain === "hour" ? "" : ` (${time.grain})`}` : "";

const names = ({ actors, recipients }: Comparable): string =>
  [actors, recipients].map((side) => side.map(({ name }) => name).join("; ")).join(" → ");

const count = ({ low, best, high }: Count): string => (low === high ? String(best) : `${best} (${low} to ${high})`);

const typeIn = ({ type, acled }: Comparable, asAcled: boolean): string =>
  asAcled && acled ? `${acled.eventType}: ${acled.subEventType}` : (type ?? "");

const compareType = ({ ours, theirs }: Pair): FieldComparison[] => {
  const asAcled = ours.acled !== null && theirs.acled !== null;
  const [one, two] = [typeIn(ours, asAcled), typeIn(theirs, asAcled)];
  return one && two ? [{ field: "type", agrees: one === two, ours: one, theirs: two, apart: null }] : [];
};

const comparePlace = ({ ours, theirs, km }: Pair): FieldComparison[] =>
  km === null || !ours.place || !theirs.place
    ? []
    : [
        {
          field: "place",
          agrees: km <= onePlace,
          ours: ours.place.name,
          theirs: theirs.place.name,
          apart: Math.round(km * 10) / 10,
        },
      ];

/** The fields that both of a pair tell: where the two agree and where not. */
export const compareFields = (pair: Pair): readonly FieldComparison[] => {
  const { ours, theirs, days } = pair;
  const parties = partyFit(ours, theirs);
  return [
    { field: "date", agrees: days === 0, ours: day(ours), theirs: day(theirs), apart: days },
    ...comparePlace(pair),
    ...compareType(pair),
    ...(parties === "open"
      ? []
      : [
          {
            field: "actors" as const,
            agrees: parties === "same",
            ours: names(ours),
            theirs: names(theirs),
            apart: null,
          },
        ]),
    ...(ours.killed && theirs.killed
      ? [
          {
            field: "fatalities" as const,
            agrees: ours.killed.low <= theirs.killed.high && theirs.killed.low <= ours.killed.high,
            ours: count(ours.killed),
            theirs: count(theirs.killed),
            apart: null,
          },
        ]
      : []),
  ];
};
