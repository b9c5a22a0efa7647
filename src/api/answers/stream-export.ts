import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Filter } from "../../core/record/filter.ts";
import { type ExportFormat, ExportReport, inBlocks } from "../../exchange/index.ts";
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

/**
 * Answers with a whole selection in one of the formats of `sitrep export`, in as little memory as one block and as fast as
 * the client reads. What fails before the first block is a problem; after it the answer breaks off.
 */
export const streamExport = async (
  context: Context,
  { store }: Services,
  format: ExportFormat,
  { filter, includeNonlethal = false, save = false }: Wish,
): Promise<Response> => {
  const words = filterWords(context);
  if (running >= mostAtOnce) throw new HTTPException(503, { message: "too many exports run already: ask again soon" });
  running++;
  let started = false;
  try {
    const asOf = words.asOf ?? (await revisionOf(store)).at;
    const origin = { generator: `sitrep ${packageVersion()}`, asOf, filters: words, includeNonlethal };
    const blocks = inBlocks(format.write(materialOf(store, filter), origin, new ExportReport(format.losses)));
    const first = await blocks.next();
    context.header("content-type", format.mediaType === "text/csv" ? "text/csv; charset=utf-8" : format.mediaType);
    if (save) context.header("content-disposition", `attachment; filename="sitrep-${format.name}.${format.extension}"`);
    started = true;
    return context.body(ReadableStream.from(counted(blocks, first)));
  } finally {
    if (!started) running--;
  }
};
