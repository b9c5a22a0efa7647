import { Refusal } from "../../core/errors.ts";
import type { AlertRule, NewRule } from "../../core/record/alert.ts";
import type { RecordStore } from "../../core/record/store.ts";
import { seeTension, selectionOf } from "./see-view.ts";

/** Saves a rule. Change points of the tension that stand today are no news to it. Throws `unknown-view` and `name-in-use`. */
export const addAlertRule = async (store: RecordStore, rule: NewRule): Promise<AlertRule> => {
  const view = await store.views.get(rule.view);
  if (!view) throw new Refusal("unknown-view", { view: rule.view });
  const tension = rule.when.kind === "tension" ? await seeTension(store, selectionOf(view)) : [];
  return store.alerts.addRule(
    rule,
    tension.map(({ change }) => change.day),
  );
};
