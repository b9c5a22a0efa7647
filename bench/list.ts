import { acledSubtypes } from "./accuracy/acled-subtypes.ts";
import { actors } from "./accuracy/actors.ts";
import { calibration } from "./accuracy/calibration.ts";
import { extraction } from "./accuracy/extraction.ts";
import { falseEvents } from "./accuracy/false-events.ts";
import { firstLookBench } from "./accuracy/first-look.ts";
import { incidents } from "./accuracy/incidents.ts";
import { language } from "./accuracy/language.ts";
import { muc4 } from "./accuracy/muc4.ts";
import { ownTexts } from "./accuracy/own-texts.ts";
import { places } from "./accuracy/places.ts";
import { relations } from "./accuracy/relations.ts";
import { time } from "./accuracy/time.ts";
import { api } from "./api/api.ts";
import { brief } from "./api/brief.ts";
import type { Bench } from "./bench.ts";
import { recordCrashes, recordLinking, recordLists, recordListsPostgres } from "./record/record.ts";
import { scale, scaleSlowStore, scaleTrials } from "./scale/scale.ts";
import { bulk } from "./speed/bulk/bulk.ts";
import { bulkMemory } from "./speed/bulk/memory.ts";
import { exchange } from "./speed/exchange/exchange.ts";
import { speed } from "./speed/speed.ts";
import { page } from "./web/page.ts";

/** Every bench, in the order of the committed table. */
export const benches: readonly Bench[] = [
  acledSubtypes,
  actors,
  extraction,
  incidents,
  language,
  places,
  relations,
  time,
  recordCrashes,
  recordLinking,
  recordLists,
  recordListsPostgres,
  falseEvents,
  ownTexts,
  calibration,
  muc4,
  firstLookBench,
  speed,
  bulk,
  bulkMemory,
  scale,
  scaleTrials,
  scaleSlowStore,
  page,
  exchange,
  api,
  brief,
];
