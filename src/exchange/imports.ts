import { acledImport } from "./acled/read.ts";
import { crowdCountingImport } from "./counts/read-crowd-counting.ts";
import { hxlImport } from "./counts/read-hxl.ts";
import { gdeltImport, gdeltMentionsImport } from "./gdelt/read.ts";
import { gedImport } from "./ged/read.ts";
import { calendarImport } from "./geo/read-calendar.ts";
import { geojsonImport } from "./geo/read-geojson.ts";
import { kmlImport } from "./geo/read-kml.ts";
import { icewsImport } from "./icews/read.ts";
import { claimsImport } from "./long/read-claims.ts";
import { eventsImport } from "./long/read-events.ts";
import { tollsImport } from "./long/read-tolls.ts";
import { parquetImport } from "./packed/read-parquet.ts";
import { sqliteImport } from "./packed/read-sqlite.ts";
import { ploverImport } from "./plover/read.ts";
import { polecatImport } from "./polecat/read.ts";
import type { ImportFormat } from "./reading/import-format.ts";

/** Every format that outside events are read from: those that the record is written in, but for states, which are no events. */
export const importFormats: readonly ImportFormat[] = [
  acledImport,
  gedImport,
  polecatImport,
  ploverImport,
  gdeltImport,
  gdeltMentionsImport,
  icewsImport,
  crowdCountingImport,
  hxlImport,
  geojsonImport,
  kmlImport,
  calendarImport,
  parquetImport,
  sqliteImport,
  claimsImport,
  tollsImport,
  eventsImport,
];

export const importFormatOf = (name: string): ImportFormat | undefined =>
  importFormats.find((format) => format.name === name);
