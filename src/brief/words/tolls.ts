import type { Measure } from "../../core/plover.ts";
import type { SituationEvent, Toll, TollVoice } from "../../core/record/event.ts";
import { countInWords, isNone, isOne, numberInWords } from "./counts.ts";
import { whenInWords } from "./days.ts";
import { capital, listInWords } from "./lists.ts";
import { sideInWords } from "./sides.ts";
import { speakerInWords } from "./voices.ts";

const verbs: Readonly<Record<Measure, string>> = {
  killed: "killed",
  injured: "injured",
  missing: "reported missing",
  detained: "detained",
  displaced: "displaced or driven to flight",
  abducted: "abducted",
};

/** The counts that make up the figures; all of them where none does. */
export const countingVoices = ({ voices }: Toll): readonly TollVoice[] => {
  const counting = voices.filter(({ leftOut }) => leftOut === null);
  return counting.length > 0 ? counting : voices;
};

const agree = (voices: readonly TollVoice[]): boolean =>
  new Set(voices.map(({ min, best, max }) => `${min} ${best} ${max}`)).size === 1;

const rangeInWords = (min: number | null, max: number | null): string =>
  max === null
    ? `start at ${numberInWords(min ?? 0)}`
    : `range from ${numberInWords(min ?? 0)} to ${numberInWords(max)}`;

type Figures = Pick<Toll, "measure" | "side" | "min" | "best" | "max">;

/** "30 KFOR soldiers were injured", "no one was killed" */
export const tollInWords = ({ measure, side, ...interval }: Figures): string => {
  const one = isOne(interval);
  const whom = sideInWords(side.name, one);
  if (isNone(interval)) return whom === "people" ? `no one was ${verbs[measure]}` : `no ${whom} were ${verbs[measure]}`;
  return `${countInWords(interval)} ${whom} ${one ? "was" : "were"} ${verbs[measure]}`;
};

/** The same without its place and day, for where these stand above. */
export const tollClause = (toll: Toll): string => {
  const voices = countingVoices(toll);
  const [first] = voices;
  const { measure, side, best, min, max } = toll;
  const part = toll.part ? ", as a part of a larger count" : "";
  // One count is told with its own hedge: "about ten".
  if (first && agree(voices)) {
    const { min, best, max } = first;
    const said = tollInWords({ measure, side, min, best, max });
    return `${said}${part}, according to ${listInWords(voices.map(speakerInWords), 6)}.`;
  }
  const counts = [...new Set(voices.map((voice) => `${speakerInWords(voice)} ${countInWords(voice)}`))];
  if (toll.disputed)
    return `reports differ on how many ${sideInWords(side.name, false)} were ${verbs[measure]}${part}: ${counts.join(", ")}.`;
  const point = best === null ? { min, best, max } : { min: best, best, max: best };
  const range = best !== null && min !== max ? rangeInWords(min, max) : "";
  return `${tollInWords({ measure, side, ...point })}${part}${range ? `; counts ${range}` : ""}: ${counts.join(", ")}.`;
};

/**
 * "In Zvečan on 29 May 2023, 30 KFOR peacekeepers were injured; counts put it at between 25 and 30: Mission Bulletin at least 25,
 * NATO (Balkan Wire) 30." Every count stands with whoever gave it.
 */
export const tollSentence = (event: SituationEvent, toll: Toll): string => {
  const place = event.place ? `in ${event.place.name}` : "";
  const when = [place, whenInWords(event.time)].filter(Boolean).join(" ");
  return when ? `${capital(when)}, ${tollClause(toll)}` : capital(tollClause(toll));
};
