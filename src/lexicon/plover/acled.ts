import type { AcledType } from "../../core/contract/claim.ts";
import { type EventType, eventTypes } from "../../core/plover.ts";
import { acledRules, acledTypes } from "../tables/acled-types.ts";

export type { AcledType };

const typeRows = acledTypes
  .trim()
  .split("\n")
  .map((line) => {
    const [sub = "", eventType = "", plover = "", mode = ""] = line.split("\t");
    const type = eventTypes.find((each) => each === plover) ?? null;
    return { sub, eventType, type, mode: mode === "-" ? null : mode };
  });

const eventTypeOf: ReadonlyMap<string, string> = new Map(typeRows.map(({ sub, eventType }) => [sub, eventType]));

/** ACLED's six event types. */
export const acledEventTypes: readonly string[] = [...new Set(typeRows.map(({ eventType }) => eventType))];

/** The PLOVER type and mode that stand for an event of ACLED's; the most general of its event type for a sub-type that is not listed. */
export const ploverOfAcled = ({
  eventType,
  subEventType,
}: AcledType): { type: EventType | null; mode: string | null } => {
  const row = typeRows.find(({ sub, eventType: of }) => sub === subEventType && of === eventType);
  return row
    ? { type: row.type, mode: row.mode }
    : { type: typeRows.find((each) => each.eventType === eventType)?.type ?? null, mode: null };
};

/** What the ACLED rules look at: kinds of party among actors and recipients, and the words that tell the event. */
export interface AcledFacts {
  readonly type: EventType;
  readonly mode: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Lemmas of the trigger and of the words that the frame asked for, joined by blanks. */
  readonly words: string;
  /** True where the event is the taking of a place. */
  readonly taking: boolean;
}
export type Party = "state" | "armed" | "crowd" | "civilians" | "other";

const armed = (party: Party): boolean => party === "armed" || party === "state";

const fits = (condition: string, { actors, recipients, words, taking }: AcledFacts): boolean => {
  if (condition === "-") return true;
  if (condition.startsWith("word:"))
    return condition
      .slice(5)
      .split(",")
      .some((word) => ` ${words} `.includes(` ${word} `));
  const everyone = [...actors, ...recipients];
  switch (condition) {
    case "taking,state":
      return taking && actors.includes("state");
    case "taking":
      return taking;
    case "crowd on armed":
      return actors.includes("crowd") && everyone.some(armed);
    case "armed on crowd":
      return recipients.includes("crowd") && actors.some(armed);
    case "crowd":
      return actors.includes("crowd");
    case "armed on civilians":
      return recipients.includes("civilians");
    default:
      throw new Error(`unknown condition of an ACLED rule: "${condition}"`);
  }
};

const rules = acledRules
  .trim()
  .split("\n")
  .map((line) => {
    const [type = "", mode = "", condition = "", sub = ""] = line.split("\t");
    return { type, mode, condition, sub };
  });

/** The ACLED type of an event, or null where ACLED records no such event. Method: `tables/acled-types.ts`. */
export const acledOf = (facts: AcledFacts): AcledType | null => {
  const rule = rules.find(
    ({ type, mode, condition }) =>
      type === facts.type && (mode === "*" || mode === (facts.mode ?? "-")) && fits(condition, facts),
  );
  const eventType = eventTypeOf.get(rule?.sub ?? "");
  return rule && eventType ? { eventType, subEventType: rule.sub } : null;
};

/** The ACLED type that a sub-event type belongs to. */
export const acledTypeOf = (subEventType: string): AcledType | null => {
  const eventType = eventTypeOf.get(subEventType);
  return eventType ? { eventType, subEventType } : null;
};
