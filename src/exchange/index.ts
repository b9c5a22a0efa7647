import { acled } from "./acled/index.ts";
import { crowdCounting } from "./counts/crowd-counting.ts";
import { hxl } from "./counts/hxl.ts";
import type { ExportFormat } from "./format.ts";
import { gdelt, gdeltMentions } from "./gdelt/index.ts";
import { ged } from "./ged/index.ts";
import { calendar } from "./geo/calendar.ts";
import { geojson } from "./geo/geojson.ts";
import { kml } from "./geo/kml.ts";
import { icews } from "./icews/index.ts";
import { claims } from "./long/claims.ts";
import { events } from "./long/events.ts";
import { states } from "./long/states.ts";
import { tolls } from "./long/tolls.ts";
import { parquet } from "./packed/parquet.ts";
import { sqlite } from "./packed/sqlite.ts";
import { plover } from "./plover/index.ts";
import { polecat } from "./polecat/index.ts";

/** Every format that the record is written in, in the order of the help. */
export const exportFormats: readonly ExportFormat[] = [
  acled,
  ged,
  polecat,
  plover,
  gdelt,
  gdeltMentions,
  icews,
  crowdCounting,
  hxl,
  geojson,
  kml,
  calendar,
  parquet,
  sqlite,
  claims,
  tolls,
  events,
  states,
];

export const exportFormatOf = (name: string): ExportFormat | undefined =>
  exportFormats.find((format) => format.name === name);

export { actorTypeNumber, interactionNumber } from "./acled/actors.ts";
export { acledColumns } from "./acled/columns.ts";
export { acledRefuses, acledRow } from "./acled/rows.ts";
export { inBlocks } from "./blocks.ts";
export { acledRegionNumbered, countryNamed } from "./country-codes.ts";
export type { ExportFormat, ExportOrigin, Loss, Material } from "./format.ts";
export { importFormatOf, importFormats } from "./imports.ts";
export { changedColumns, editsOfRow, editsOfVoice, type RowEdits, readOnly } from "./long/edits-of-row.ts";
export { claimsShape } from "./long/read-claims.ts";
export { tollsShape } from "./long/read-tolls.ts";
export { tollColumns, tollRowsOf } from "./long/tolls.ts";
export { keysOfOurs, oursAsRead } from "./ours-as-read.ts";
export type { ImportFormat, ImportSource, ReadRecord, RefusedRow } from "./reading/import-format.ts";
export { readTable } from "./reading/read-table.ts";
export { recogniseFormat } from "./recognise-format.ts";
export {
  type ChangeCounts,
  changeCounts,
  changeLog,
  type Fingerprints,
  fingerprintsOf,
  withdrawalLog,
} from "./release/change-log.ts";
export { type Release, releaseReadme } from "./release/readme.ts";
export { ExportReport, type ExportSummary } from "./report.ts";
export { csvHeader, csvLine, type Row } from "./separated-rows.ts";
export { sumOf, wholeTolls } from "./toll-figures.ts";
export { claims, events, geojson, states, tolls };
