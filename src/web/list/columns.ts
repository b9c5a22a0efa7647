import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from "@tanstack/react-table";
import type { EventBrief } from "../../core/record/brief.ts";
import { namesOf, typeOf } from "../event/event-labels.ts";
import { words } from "../text/words.ts";

export const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, text: sortFn_text },
  filterFns: { includesString: filterFn_includesString },
});

const helper = createColumnHelper<typeof features, EventBrief>();
const text = { sortFn: "text", filterFn: "includesString" } as const;
const count = { sortFn: "basic", enableColumnFilter: false, sortDescFirst: true } as const;
const title = words.table.columns;

/** Every column of the table in its order. */
export const columns = helper.columns([
  helper.accessor(({ time }) => time?.from ?? "", { id: "date", header: title.date, ...text }),
  helper.accessor((event) => typeOf(event), { id: "type", header: title.type, ...text }),
  helper.accessor(({ actors }) => namesOf(actors), { id: "actors", header: title.actors, ...text }),
  helper.accessor(({ recipients }) => namesOf(recipients), { id: "recipients", header: title.recipients, ...text }),
  helper.accessor(({ place }) => place?.name ?? "", { id: "place", header: title.place, ...text }),
  helper.accessor(({ place }) => place?.country ?? "", { id: "country", header: title.country, ...text }),
  helper.accessor("killed", { header: title.killed, ...count }),
  helper.accessor("injured", { header: title.injured, ...count }),
  helper.accessor("status", { header: title.status, ...text }),
  helper.accessor("articles", { header: title.articles, ...count }),
  helper.accessor("publishers", { header: title.publishers, ...count }),
  helper.accessor("review", { header: title.review, ...text }),
  helper.accessor(({ place }) => place?.precision ?? "", { id: "precision", header: title.precision, ...text }),
  helper.accessor("score", { header: title.score, ...count }),
]);

/** Widths in pixels; the columns of names share what is left. */
export const widths: Readonly<Record<string, string>> = {
  date: "138px",
  type: "minmax(150px, 1fr)",
  actors: "minmax(120px, 1.6fr)",
  recipients: "minmax(120px, 1.6fr)",
  place: "minmax(100px, 1fr)",
  country: "82px",
  killed: "72px",
  injured: "78px",
  status: "104px",
  articles: "80px",
  publishers: "96px",
  review: "108px",
  precision: "96px",
  score: "72px",
};

/** Shown until the reader chooses otherwise. */
export const usual: readonly string[] = [
  "date",
  "type",
  "actors",
  "recipients",
  "place",
  "killed",
  "injured",
  "status",
  "articles",
  "review",
];
