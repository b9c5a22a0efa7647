import { contentId } from "../core/ids.ts";
import type { Alert, AlertRule, Target } from "../core/record/alert.ts";
import type { Fired } from "../core/record/alert-store.ts";
import type { Instant } from "../core/record/as-of.ts";
import type { Occurrence } from "./occurrence.ts";
import { sendAt } from "./send-at.ts";

const addressOf = (target: Target): string => (target.kind === "email" ? target.address : target.url);

/**
 * Makes alerts of what is new. `at` is the moment of the record, `now` that of the clock by which is sent. Ids come from
 * the rule and what it found, so that a step which is done again writes the same.
 */
export const fire = (
  rule: AlertRule,
  news: readonly Occurrence[],
  { at, now }: { at: Instant; now: Instant },
): readonly Fired[] => {
  const due = sendAt(rule, now);
  const { digest } = rule;
  return news.map(({ finding, marks }) => {
    const alert: Alert = {
      ...finding,
      id: contentId("alert", rule.id, marks[0]),
      rule: rule.id,
      ruleName: rule.name,
      at,
    };
    const deliveries = rule.to.map((target) => {
      const address = addressOf(target);
      return {
        id: contentId("delivery", rule.id, address, digest === "at-once" ? alert.id : due),
        target: address,
        due: due <= now ? ("" as const) : due,
      };
    });
    return { alert, marks, deliveries };
  });
};
