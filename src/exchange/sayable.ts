import { measures } from "../core/plover.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { ClaimItem } from "../core/record/items.ts";
import { daysOf, type EventDays } from "./event-day.ts";
import type { Material } from "./format.ts";
import type { ExportReport } from "./report.ts";
import { wholeTolls } from "./toll-figures.ts";

/** Why a format cannot say an event at all: the rule of loss, or null where it can. */
export type Refuses = (event: SituationEvent) => string | null;

/** The events that a format can say; the others are counted by the rule that leaves them out. */
export async function* sayable(
  material: Material,
  report: ExportReport,
  refuses: Refuses,
): AsyncGenerator<SituationEvent> {
  for await (const event of material.events()) {
    report.read();
    const rule = refuses(event);
    if (rule === null) yield event;
    else report.drop(rule);
  }
}

/** The rule of formats that want a day and nothing else. */
export const undated: Refuses = (event) => (daysOf(event) ? null : "no-time");

/** The rule of formats that want what happened, on a day. */
export const undatedOrNotHappened: Refuses = (event) => (event.status === "happened" ? undated(event) : "status");

/** An event of a format that knows days and no tolls, with its claims. */
export interface DatedEvent {
  readonly event: SituationEvent;
  readonly days: EventDays;
  readonly items: readonly ClaimItem[];
}

/** What happened on a day, for formats without tolls: what these lose beside is counted too. */
export async function* dated(material: Material, report: ExportReport): AsyncGenerator<DatedEvent> {
  for await (const event of sayable(material, report, undatedOrNotHappened)) {
    const days = daysOf(event);
    if (!days) continue;
    report.drop("coarse-time", days.known === "day" ? 0 : 1);
    report.drop("tolls", event.tolls.length);
    yield { event, days, items: await material.claimsOf(event) };
  }
}

/** The claim that tells an event best, among those that an export holds. */
export const toldBest = (event: SituationEvent, items: readonly ClaimItem[]): ClaimItem | undefined =>
  items.find(({ claim }) => claim.id === event.claims[0]) ?? items[0];

/** How many whole counts of an event a format loses that knows the dead only. */
export const countsBesideKilled = ({ tolls }: SituationEvent): number =>
  measures.reduce((sum, measure) => sum + (measure === "killed" ? 0 : wholeTolls(tolls, measure).length), 0);
