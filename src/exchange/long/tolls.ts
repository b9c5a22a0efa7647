import type { SituationEvent, Toll, TollVoice } from "../../core/record/event.ts";
import type { ExportFormat } from "../format.ts";
import { csvHeader, csvLine, type Row } from "../separated-rows.ts";

/** Columns of `tolls.csv`: first the reconciled count of a side (`row` is `toll`), then everyone who gave one (`voice`). */
export const tollColumns = [
  "event_id",
  "row",
  "event_type",
  "date_from",
  "date_to",
  "place",
  "place_country",
  "measure",
  "side",
  "side_country",
  "side_sectors",
  "part",
  "disputed",
  "min",
  "best",
  "max",
  "rule",
  "claim_id",
  "doc_id",
  "publisher",
  "published",
  "claimant",
  "left_out",
  "quote",
  "review",
] as const;

const common = (event: SituationEvent, { measure, side, part, disputed }: Toll): Row => ({
  event_id: event.id,
  event_type: event.type,
  date_from: event.time?.from ?? "",
  date_to: event.time?.to ?? "",
  place: event.place?.name ?? "",
  place_country: event.place?.country ?? "",
  measure,
  side: side.name,
  side_country: side.country ?? "",
  side_sectors: side.sectors.join("; "),
  part,
  disputed,
  review: event.review.status,
});

const tollRow = (event: SituationEvent, toll: Toll): Row => ({
  ...common(event, toll),
  row: "toll",
  min: toll.min,
  best: toll.best,
  max: toll.max,
  rule: toll.rule,
});

const voiceRow = (event: SituationEvent, toll: Toll, voice: TollVoice): Row => ({
  ...common(event, toll),
  row: "voice",
  min: voice.min,
  best: voice.best,
  max: voice.max,
  claim_id: voice.claim,
  doc_id: voice.article,
  publisher: voice.publisher ?? "",
  published: voice.published ?? "",
  claimant: voice.claimant ?? "",
  left_out: voice.leftOut ?? "",
  quote: voice.quote,
});

/** The rows of an event: each count with its voices below it. */
export const tollRowsOf = (event: SituationEvent): readonly Row[] =>
  event.tolls.flatMap((toll) => [tollRow(event, toll), ...toll.voices.map((voice) => voiceRow(event, toll, voice))]);

/** Tolls per event and side with every voice, so that a reader can reconcile them in another way. */
export const tolls: ExportFormat = {
  name: "tolls",
  about: "our own long CSV: tolls per event and side, with everyone who gave a count",
  extension: "csv",
  mediaType: "text/csv",
  losses: [],
  async *write(material, _, report) {
    yield csvHeader(tollColumns);
    for await (const event of material.events()) {
      report.read();
      const rows = tollRowsOf(event);
      report.wrote(rows.length);
      for (const row of rows) yield csvLine(tollColumns, row);
    }
  },
};
