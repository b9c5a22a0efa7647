import type { Rule } from "../rule.ts";
import { clock } from "./clock.ts";
import { dates } from "./dates.ts";
import { deictic } from "./deictic.ts";
import { durations } from "./durations.ts";
import { holidays } from "./holidays.ts";
import { narrative } from "./narrative.ts";
import { offsets } from "./offsets.ts";
import { quarters } from "./quarters.ts";
import { sets } from "./sets.ts";
import { vague } from "./vague.ts";
import { years } from "./years.ts";

/** Every rule. Parsers may propose too much and overlap; of equal mentions the earlier rule is taken. */
export const rules: readonly Rule[] = [
  ...holidays,
  ...dates,
  ...years,
  ...quarters,
  ...clock,
  ...sets,
  ...deictic,
  ...narrative,
  ...offsets,
  ...durations,
  ...vague,
];
