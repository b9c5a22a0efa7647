import { fetchAsCaller } from "../access/token.ts";
import type { View } from "../view-state.ts";
import { addressOf, get, refusedBy } from "./client.ts";

export interface FormatEntry {
  readonly name: string;
  readonly about: string;
  readonly extension: string;
  readonly losses: readonly { readonly rule: string; readonly reason: string }[];
}

/** Formats that the server writes the record in. */
export const fetchFormats = async (signal: AbortSignal): Promise<readonly FormatEntry[]> =>
  (await get<{ items: readonly FormatEntry[] }>("api/exports", {}, signal)).items;

/** Filters of the view that the server knows under the same names. */
const filters = [
  "from",
  "to",
  "type",
  "text",
  "status",
  "place",
  "country",
  "box",
  "precision",
  "actor",
  "recipient",
  "review",
  "minScore",
] as const;

const filtersOf = (view: View): Readonly<Record<string, string>> =>
  Object.fromEntries(filters.flatMap((name) => (view[name] ? [[name, view[name]]] : [])));

/** Where the selection of a view lies as a file. */
export const exportAddress = (format: string, view: View): URL => {
  const url = addressOf(`api/exports/${encodeURIComponent(format)}`);
  for (const [name, value] of Object.entries(filtersOf(view))) url.searchParams.set(name, value);
  return url;
};

export const briefFormats = ["md", "html", "pdf", "docx"] as const;

/** Where the situation report on a view's place and time lies: whatever else is filtered does not bear on it. */
export const briefAddress = (format: (typeof briefFormats)[number], { from, to, place, country }: View): URL => {
  const url = addressOf("api/brief");
  for (const [name, value] of Object.entries({ from, to, place, country, format }))
    if (value) url.searchParams.set(name, value);
  return url;
};

/** What a file holds and leaves out: the API's `ExportReport`. */
export interface ExportCounts {
  readonly read: number;
  readonly written: number;
  readonly dropped: readonly { readonly rule: string; readonly reason: string; readonly count: number }[];
}

export const fetchExportReport = (format: string, view: View, signal: AbortSignal): Promise<ExportCounts> =>
  get(`api/exports/${encodeURIComponent(format)}/report`, filtersOf(view), signal);

/** Fetches a file that a plain link could not, since it would not show the token. Throws `ApiError`. */
export const fetchFile = async (url: URL): Promise<Blob> => {
  const answer = await fetchAsCaller(url);
  if (!answer.ok) throw await refusedBy(answer);
  return answer.blob();
};
