import { type EventType, eventTypes } from "../../core/plover.ts";
import type { Frame } from "./frame.ts";
import { type Pattern, parsePattern } from "./parse-pattern.ts";
import { accuse } from "./tables/accuse.ts";
import { agree } from "./tables/agree.ts";
import { aid } from "./tables/aid.ts";
import { assault } from "./tables/assault.ts";
import { coerce } from "./tables/coerce.ts";
import { concede } from "./tables/concede.ts";
import { consult } from "./tables/consult.ts";
import { cooperate } from "./tables/cooperate.ts";
import { mobilize } from "./tables/mobilize.ts";
import { protest } from "./tables/protest.ts";
import { reject } from "./tables/reject.ts";
import { request } from "./tables/request.ts";
import { retreat } from "./tables/retreat.ts";
import { sanction } from "./tables/sanction.ts";
import { support } from "./tables/support.ts";
import { threaten } from "./tables/threaten.ts";

const tables: Readonly<Record<EventType, string>> = {
  AGREE: agree,
  CONSULT: consult,
  SUPPORT: support,
  COOPERATE: cooperate,
  CONCEDE: concede,
  AID: aid,
  RETREAT: retreat,
  REQUEST: request,
  ACCUSE: accuse,
  REJECT: reject,
  THREATEN: threaten,
  PROTEST: protest,
  SANCTION: sanction,
  MOBILIZE: mobilize,
  COERCE: coerce,
  ASSAULT: assault,
};

/** What a frame says apart from its pattern. */
export interface FrameRow {
  readonly type: EventType;
  readonly pattern: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly example: string;
}

const slugOf = (pattern: string): string =>
  pattern
    .split(" ")
    .filter((word) => !/^[ARMPTC](@|\?|'|$)/.test(word))
    .map(
      (word) =>
        word
          .split("|")[0]
          ?.replace(/:n$/, "")
          .replace(/[^a-z-]/g, "") ?? "",
    )
    .filter(Boolean)
    .join("-");

/** Written field by field, so that all frames have one shape, which the engine reads fast. */
const frameOf = (row: FrameRow, pattern: Pattern, id: Frame["id"]): Frame => ({
  type: row.type,
  pattern: row.pattern,
  mode: row.mode,
  contexts: row.contexts,
  example: row.example,
  kind: pattern.kind,
  heads: pattern.heads,
  before: pattern.before,
  auxiliaries: pattern.auxiliaries,
  fixed: pattern.fixed,
  slots: pattern.slots,
  negated: pattern.negated,
  id,
});

/** Frames of rows, with ids made of type and words: "coding/assault-open-fire-on", numbered where two would be equal. */
export const framesOf = (rows: readonly FrameRow[], prefix = ""): readonly Frame[] => {
  const used = new Map<string, number>();
  return rows.map((row) => {
    const id = `coding/${prefix && `${prefix}-`}${row.type.toLowerCase()}-${slugOf(row.pattern)}` as const;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return frameOf(row, parsePattern(row.pattern), count > 1 ? `${id}-${count}` : id);
  });
};

const rowsOf = (type: EventType): FrameRow[] =>
  tables[type]
    .trim()
    .split("\n")
    .map((line) => {
      const [pattern = "", modes = "-", example = ""] = line.split("\t");
      const [mode = "-", ...contexts] = modes.split("+");
      return { type, pattern, mode: mode === "-" ? null : mode, contexts, example };
    });

/** The frames that ship with Sitrep, in the order of the PLOVER types. */
export const builtInFrames: readonly Frame[] = framesOf(eventTypes.flatMap(rowsOf));

/** A codebook ready for look-up: frames by a lemma of their head. */
export interface Codebook {
  readonly frames: readonly Frame[];
  readonly byHead: ReadonlyMap<string, readonly Frame[]>;
  /** Modal frames without a head: they look at the auxiliary of any verb. */
  readonly ofAnyVerb: readonly Frame[];
}

export const codebookOf = (frames: readonly Frame[]): Codebook => {
  const byHead = new Map<string, Frame[]>();
  for (const frame of frames) for (const head of frame.heads) byHead.set(head, [...(byHead.get(head) ?? []), frame]);
  return { frames, byHead, ofAnyVerb: frames.filter(({ heads }) => heads.length === 0) };
};
export const builtInCodebook: Codebook = codebookOf(builtInFrames);
