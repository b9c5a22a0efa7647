import type { Refusal } from "../../core/errors.ts";
import { outcome, writeLine } from "../outcome.ts";
import { refusedFile } from "../refused-file.ts";
import { shownPlace } from "../store-place.ts";
import type { Listener } from "./add-inputs.ts";
import type { Progress } from "./progress.ts";

/** Lines of one kind are told so often; a bulk run would fill the screen with them. */
const mostLines = 20;

/** What a run tells its user, and what it counts. */
export interface Telling {
  readonly listener: Listener;
  /** The run in one line. */
  summary(): string;
  /** Says how many lines of each kind were not told. */
  sayRest(): void;
}

/** Counts what happens, tells of it beside the progress, and sets aside what was refused. */
export const tellAdding = (store: string, { json, progress }: { json: boolean; progress: Progress }): Telling => {
  const counts = { added: 0, changed: 0, known: 0, claims: 0, passedOver: 0 };
  const aside = refusedFile(store);
  const told = new Map<string, { times: number; words: string }>();
  const tell = (kind: string, origin: string, words: string) => {
    const times = (told.get(kind)?.times ?? 0) + 1;
    told.set(kind, { times, words });
    if (times <= mostLines) progress.tell(`${origin}: ${words}`);
  };
  return {
    listener: {
      added: async (each, passedOver) => {
        counts[each.outcome]++;
        counts.claims += each.claims;
        if (passedOver && each.outcome !== "known") counts.passedOver++;
        if (json) await writeLine(JSON.stringify(passedOver ? { ...each, passedOver } : each));
      },
      refused: (refused: { readonly origin: string; readonly refusal: Refusal; readonly raw?: string }) => {
        outcome.someRefused();
        tell(refused.refusal.code, refused.origin, refused.refusal.message);
        aside.add(refused);
      },
      note: (origin, note) => tell(note, origin, `note: ${note}`),
      progress: (done) => progress.show(done),
    },
    summary: () =>
      [
        `${counts.added} added, ${counts.changed} changed, ${counts.known} known before`,
        `${counts.claims} claims`,
        ...(counts.passedOver ? [`${counts.passedOver} passed over, about neither politics nor conflict`] : []),
        ...(aside.count() > 0 ? [`${aside.count()} refused, kept in ${aside.path}`] : []),
        `record: ${shownPlace(store)}`,
      ].join("; "),
    sayRest: () => {
      for (const { times, words } of told.values())
        if (times > mostLines) progress.tell(`and ${times - mostLines} more times: ${words}`);
    },
  };
};
