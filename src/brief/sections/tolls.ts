import { measures } from "../../core/plover.ts";
import type { SituationEvent, Toll } from "../../core/record/event.ts";
import type { Material } from "../material.ts";
import type { Block, Cell } from "../report.ts";
import { byDay } from "../weight.ts";
import { countInWords, numberInTable } from "../words/counts.ts";
import { dayInWords } from "../words/days.ts";
import { countingVoices } from "../words/tolls.ts";
import { speakerInWords } from "../words/voices.ts";

interface Row {
  readonly event: SituationEvent;
  readonly toll: Toll;
}

const plain = (text: string): Cell => ({ text, claims: [] });

const rowOf = ({ event, toll }: Row): Cell[] => {
  const voices = countingVoices(toll);
  const claims = voices.map(({ claim }) => claim);
  const said = voices.map((voice) => `${speakerInWords(voice)}: ${countInWords(voice)}`);
  const [min, best, max] = [toll.min, toll.best, toll.max].map(numberInTable);
  return [
    plain(toll.measure),
    plain(`${toll.side.name}${toll.part ? " (part of a larger count)" : ""}`),
    plain(event.place?.name ?? "–"),
    plain(event.time ? dayInWords(event.time.from) : "–"),
    plain(min ?? ""),
    plain(best ?? ""),
    plain(max ?? ""),
    { text: [...new Set(said)].join("; "), claims },
  ];
};

/** One row for each measure, side and event: the figures, and who gives which. Nothing is added up over sides. */
export const tollTable = ({ picture }: Material): readonly Block[] => {
  const rows = picture.events
    .filter(({ status }) => status === "happened")
    .flatMap((event) => event.tolls.map((toll): Row => ({ event, toll })))
    .sort((a, b) => measures.indexOf(a.toll.measure) - measures.indexOf(b.toll.measure) || byDay(a.event, b.event));
  if (rows.length === 0) return [{ kind: "note", text: "No report gives a count of people hurt, held or driven out." }];
  const head = ["Measure", "Side", "Place", "Day", "Min", "Best", "Max", "Who says so"];
  return [
    { kind: "table", head, rows: rows.map(rowOf) },
    {
      kind: "note",
      text: "Best is the count of whoever is placed best to know; min and max are the lowest and the highest of the latest counts of everyone; a dash is an open bound.",
    },
  ];
};
