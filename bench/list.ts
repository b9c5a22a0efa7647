import { acledSubtypes } from "./accuracy/acled-subtypes.ts";
import { language } from "./accuracy/language.ts";
import { places } from "./accuracy/places.ts";
import { relations } from "./accuracy/relations.ts";
import { time } from "./accuracy/time.ts";
import type { Bench } from "./bench.ts";

/** Every bench, in the order of the committed table. */
export const benches: readonly Bench[] = [language, places, relations, acledSubtypes, time];
