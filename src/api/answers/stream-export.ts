import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { eventFilterSchema, type Filter, filterSchema } from "../../core/record/filter.ts";
import {
  type ExportFormat,
  type ExportOrigin,
  ExportReport,
  type ExportSummary,
  inBlocks,
} from "../../exchange/index.ts";
import { packageVersion } from "../../pipeline/analysis-version.ts";
import { materialOf } from "../../pipeline/export.ts";
import type { Services } from "../services.ts";
import { filterWords } from "./as-file.ts";
import { revisionOf } from "./revision.ts";

/** Exports read the whole record, so that no more than these run at once. */
const mostAtOnce = 4;
let running = 0;

interface Wish {
  readonly filter: Filter;
  readonly includeNonlethal?: boolean;
  /** Offers the file to be saved under a name. */
  readonly save?: boolean;
}

async function* counted(blocks: AsyncGenerator<Buffer>, first: IteratorResult<Buffer>): AsyncGenerator<Uint8Array> {
  try {
    for (let block = first; !block.done; block = await blocks.next()) yield new Uint8Array(block.value);
  } finally {
    running--;
    await blocks.return(undefined);
  }
}

const takeTurn = (): void => {
  if (running >= mostAtOnce) throw new HTTPException(503, { message: "too many exports run already: ask again soon" });
  running++;
};

const originOf = async (context: Context, { store }: Services, wish: Wish): Promise<ExportOrigin> => {
  const words = filterWords(context);
  const asOf = words.asOf ?? (await revisionOf(store)).at;
  const { includeNonlethal = false } = wish;
  return { generator: `sitrep ${packageVersion()}`, asOf, filters: words, includeNonlethal };
};

/** Filters of claims, which no export of the record as a whole knows. */
const ofClaims = Object.keys(filterSchema.shape).filter((name) => !(name in eventFilterSchema.shape));

/** Where the report of the same selection lies; none has one that is of some claims only. */
const reportAddress = (context: Context, { name }: ExportFormat): string | null =>
  ofClaims.some((each) => context.req.query(each) !== undefined)
    ? null
    : `/api/exports/${name}/report${new URL(context.req.url).search}`;

/**
 * Answers with a whole selection in one of the formats of `sitrep export`, in as little memory as one block and as fast as
 * the client reads. What fails before the first block is a problem; after it the answer breaks off.
 */
export const streamExport = async (
  context: Context,
  services: Services,
  format: ExportFormat,
  wish: Wish,
): Promise<Response> => {
  takeTurn();
  let started = false;
  try {
    const origin = await originOf(context, services, wish);
    const material = materialOf(services.store, wish.filter);
    const blocks = inBlocks(format.write(material, origin, new ExportReport(format.losses)));
    const first = await blocks.next();
    context.header("content-type", format.mediaType === "text/csv" ? "text/csv; charset=utf-8" : format.mediaType);
    context.header("x-generator", origin.generator);
    context.header("x-as-of", origin.asOf);
    const report = reportAddress(context, format);
    if (report) context.header("link", `<${report}>; rel="describedby"; type="application/json"`);
    const name = origin.includeNonlethal ? `${format.name}-nonlethal` : format.name;
    if (wish.save) context.header("content-disposition", `attachment; filename="sitrep-${name}.${format.extension}"`);
    started = true;
    return context.body(ReadableStream.from(counted(blocks, first)));
  } finally {
    if (!started) running--;
  }
};

/** What an export of this selection reads and writes, and what it leaves out by which rule: found by writing it to nowhere. */
export const reportOnExport = async (
  context: Context,
  services: Services,
  format: ExportFormat,
  wish: Wish,
): Promise<ExportSummary> => {
  takeTurn();
  try {
    const origin = await originOf(context, services, wish);
    const report = new ExportReport(format.losses);
    for await (const _ of format.write(materialOf(services.store, wish.filter), origin, report))
      if (context.req.raw.signal.aborted) break;
    return report.summary(format.name, origin);
  } finally {
    running--;
  }
};
