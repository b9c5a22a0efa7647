import type { StateEntry, StateLine, Voice } from "../../core/record/picture.ts";
import type { ExportFormat } from "../format.ts";
import { csvHeader, csvLine, type Row } from "../separated-rows.ts";

/** Columns of `states.csv`: a row for everyone who told a value, with the time for which it held. */
export const stateColumns = [
  "state_id",
  "property",
  "about",
  "subject",
  "subject_country",
  "object",
  "object_country",
  "place",
  "place_country",
  "value",
  "unit",
  "min",
  "best",
  "max",
  "date_from",
  "date_to",
  "disputed",
  "claim_id",
  "doc_id",
  "publisher",
  "published",
  "claimant",
  "quote",
] as const;

const stateRow = (line: StateLine, { value, from, to, disputed }: StateEntry, voice: Voice): Row => ({
  state_id: line.id,
  property: line.property,
  about: line.about,
  subject: line.subject?.name ?? "",
  subject_country: line.subject?.country ?? "",
  object: line.object?.name ?? "",
  object_country: line.object?.country ?? "",
  place: line.place?.name ?? "",
  place_country: line.place?.country ?? "",
  ...(typeof value === "string" ? { value } : { unit: value.unit, min: value.min, best: value.best, max: value.max }),
  date_from: from ?? "",
  date_to: to ?? "",
  disputed,
  claim_id: voice.claim,
  doc_id: voice.article,
  publisher: voice.publisher ?? "",
  published: voice.published ?? "",
  claimant: voice.claimant ?? "",
  quote: voice.quote,
});

/** States over time: who held an office, how strong a force was, who recognised whom, and who says so. */
export const states: ExportFormat = {
  name: "states",
  about: "our own long CSV: states over time, with everyone who told a value",
  extension: "csv",
  mediaType: "text/csv",
  losses: [],
  async *write(material, _, report) {
    yield csvHeader(stateColumns);
    for (const line of await material.states()) {
      report.read();
      for (const entry of line.entries) {
        report.wrote(entry.voices.length);
        for (const voice of entry.voices) yield csvLine(stateColumns, stateRow(line, entry, voice));
      }
    }
  },
};
