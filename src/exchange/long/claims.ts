import type { Claim } from "../../core/contract/claim.ts";
import type { Ref } from "../../core/contract/references.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { ExportFormat } from "../format.ts";
import { type Cell, csvHeader, csvLine, type Row } from "../separated-rows.ts";

/** Columns of `claims.csv`: one claim a row, with what no other format can carry. `version` guards an edited row. */
export const claimColumns = [
  "claim_id",
  "kind",
  "event_id",
  "doc_id",
  "start",
  "end",
  "quote",
  "claimant",
  "type",
  "mode",
  "actors",
  "recipients",
  "subject",
  "object",
  "property",
  "measure",
  "side",
  "value",
  "unit",
  "min",
  "best",
  "max",
  "qualifier",
  "place",
  "place_country",
  "latitude",
  "longitude",
  "precision",
  "date_from",
  "date_to",
  "grain",
  "as_of_date",
  "status",
  "score",
  "by",
  "publisher",
  "published",
  "url",
  "review",
  "version",
] as const;

const names = (refs: readonly Ref[]): string => refs.map(({ name }) => name).join("; ");

const placed = (place: Extract<Claim, { kind: "event" | "state" }>["place"]): Row => ({
  place: place?.name ?? "",
  place_country: place?.country ?? "",
  latitude: place?.lat ?? null,
  longitude: place?.lon ?? null,
  precision: place?.precision ?? "",
});

/** How an interval was said: "at least", "at most", "between", "exactly", "about". */
const qualifierOf = ({ min, best, max }: { min: Cell; best: Cell; max: Cell }): string => {
  if (best !== null) return min === best && max === best ? "exactly" : "about";
  if (min !== null && max !== null) return "between";
  return min === null ? "at most" : "at least";
};

const amounts = (interval: { min: number | null; best: number | null; max: number | null }): Row => ({
  min: interval.min,
  best: interval.best,
  max: interval.max,
  qualifier: qualifierOf(interval),
});

const told = (claim: Claim): Row => {
  switch (claim.kind) {
    case "event":
      return {
        type: claim.type,
        mode: claim.mode,
        actors: names(claim.actors),
        recipients: names(claim.recipients),
        ...placed(claim.place),
        date_from: claim.time?.from ?? "",
        date_to: claim.time?.to ?? "",
        grain: claim.time?.grain ?? "",
        status: claim.status,
      };
    case "toll":
      return {
        measure: claim.measure,
        side: claim.side.name,
        unit: "person",
        ...amounts(claim),
        as_of_date: claim.asOf,
      };
    case "state":
      return {
        property: claim.property,
        subject: claim.subject.name,
        object: claim.object?.name ?? "",
        ...placed(claim.place),
        ...(typeof claim.value === "string"
          ? { value: claim.value }
          : { unit: claim.value.unit, ...amounts(claim.value) }),
        as_of_date: claim.asOf,
      };
  }
};

export const claimRow = ({ claim, article, event, review }: ClaimItem): Row => ({
  claim_id: claim.id,
  kind: claim.kind,
  event_id: event ?? "",
  doc_id: article.id,
  start: claim.start,
  end: claim.end,
  quote: claim.quote,
  claimant: claim.claimant?.name ?? "",
  ...told(claim),
  score: claim.score,
  by: claim.by,
  publisher: article.publisher ?? "",
  published: article.published ?? "",
  url: article.url ?? "",
  review: review.status,
  version: review.version,
});

/** Every claim with its place in its article, its words and its review. A spreadsheet can edit it; `sitrep import` reads it back. */
export const claims: ExportFormat = {
  name: "claims",
  about: "our own long CSV: every claim with its words, its article and its review",
  extension: "csv",
  mediaType: "text/csv",
  losses: [],
  async *write(material, _, report) {
    yield csvHeader(claimColumns);
    for await (const item of material.claims()) {
      report.read();
      report.wrote();
      yield csvLine(claimColumns, claimRow(item));
    }
  },
};
