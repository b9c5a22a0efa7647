import { type NewRule, newRuleSchema } from "../../src/core/record/alert.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { addAlertRule } from "../../src/pipeline/alerts/add-rule.ts";
import { followRecord } from "../../src/pipeline/alerts/follow-record.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";

export const noon = "2024-01-01T12:00:00.000Z";

/** A record in memory whose clock moves on a minute at every write. */
export const emptyRecord = (): Promise<RecordStore> => {
  let at = Date.parse("2024-01-01T00:00:00Z");
  const clock = () => {
    at += 60_000;
    return new Date(at);
  };
  return openStore(":memory:", { linker, clock });
};

export const ruleOn = async (
  store: RecordStore,
  when: NewRule["when"],
  { filter = {}, ...over }: Partial<NewRule> & { filter?: Record<string, string> } = {},
) => {
  const name = `rule ${(await store.alerts.rules()).length}`;
  await store.views.add({ name, filter });
  return addAlertRule(store, { ...newRuleSchema.parse({ name, view: name, when }), ...over });
};

/** Follows the record to its end; gives the alerts, oldest first. */
export const follow = async (store: RecordStore) => {
  while (await followRecord(store, noon));
  return [...(await store.alerts.alerts({ limit: 500 }))].reverse();
};
