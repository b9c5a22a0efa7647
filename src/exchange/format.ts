import type { SituationEvent } from "../core/record/event.ts";
import type { ClaimItem } from "../core/record/items.ts";
import type { StateLine } from "../core/record/picture.ts";
import type { ExportReport } from "./report.ts";

/** What an export reads: a selection of the record, streamed so that no export holds more than a page of it. */
export interface Material {
  events(): AsyncIterable<SituationEvent>;
  claims(): AsyncIterable<ClaimItem>;
  /** The event claims of one event, the newest article first. */
  claimsOf(event: SituationEvent): Promise<readonly ClaimItem[]>;
  states(): Promise<readonly StateLine[]>;
}

/** What a file tells of itself. */
export interface ExportOrigin {
  /** "sitrep 0.1.0" */
  readonly generator: string;
  /** The instant that the record is shown as of, or the moment of the export. */
  readonly asOf: string;
  readonly filters: Readonly<Record<string, string>>;
  /** GED holds lethal violence only; true writes the rest too, with columns of their own at the end. */
  readonly includeNonlethal?: boolean;
}

/** What a file tells of itself in one line, where its format has room for that. */
export const originWords = ({ generator, asOf, filters }: ExportOrigin): string =>
  [`${generator}, as of ${asOf}`, ...Object.entries(filters).map(([key, value]) => `${key} ${value}`)].join("; ");

/** Something that a format cannot say, and what becomes of it. Counted in the report, never squeezed in. */
export interface Loss {
  readonly rule: string;
  readonly reason: string;
}

export interface ExportFormat {
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly losses: readonly Loss[];
  /** The rule by which it leaves an event out as a whole, or null; formats that are not of events leave out none. */
  readonly refuses?: (event: SituationEvent) => string | null;
  write(material: Material, origin: ExportOrigin, report: ExportReport): AsyncIterable<string | Uint8Array>;
}
