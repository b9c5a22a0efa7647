import { Refusal } from "../../core/errors.ts";
import type { Target } from "../../core/record/alert.ts";
import type { DeliveryItem, DeliveryState, DueDelivery, NewDelivery, Settled } from "../../core/record/alert-store.ts";
import type { Instant } from "../../core/record/as-of.ts";
import type { Db } from "../engine.ts";
import { parseAlert } from "./parse-alert.ts";
import { readRule } from "./rules.ts";

/** Address or URL: what tells the targets of one rule apart. */
const keyOf = (target: Target): string => (target.kind === "email" ? target.address : target.url);

/** Several alerts of a digest share one delivery; to one that was sent, or is lent out to be sent, nothing can be added. */
export const addDelivery = async (
  db: Db,
  at: Instant,
  { rule, alert, delivery }: { rule: string; alert: string; delivery: NewDelivery },
): Promise<void> => {
  const present = await db
    .selectFrom("deliveries")
    .select(["state", "due"])
    .where("id", "=", delivery.id)
    .executeTakeFirst();
  const open = present === undefined || (present.state === "waiting" && present.due === delivery.due);
  const id = open ? delivery.id : `${delivery.id}-${alert}`;
  if (id !== delivery.id || present === undefined)
    await db
      .insertInto("deliveries")
      .values({ id, rule, target: delivery.target, state: "waiting", due: delivery.due, tries: 0, made: at })
      .execute();
  await db.insertInto("delivery_alerts").values({ delivery: id, alert }).execute();
};

const alertsOf = async (db: Db, delivery: string) => {
  const rows = await db
    .selectFrom("delivery_alerts")
    .innerJoin("alerts", "alerts.id", "delivery_alerts.alert")
    .select("body")
    .where("delivery", "=", delivery)
    .orderBy("alerts.seq")
    .execute();
  return rows.map(({ body }) => parseAlert(body));
};

export const takeDue = async (
  db: Db,
  { now, until, limit }: { now: Instant; until: Instant; limit: number },
): Promise<readonly DueDelivery[]> => {
  const rows = await db
    .selectFrom("deliveries")
    .select(["id", "rule", "target", "tries"])
    .where("state", "=", "waiting")
    .where("due", "<=", now)
    .orderBy("due")
    .orderBy("seq")
    .limit(limit)
    .execute();
  const due: DueDelivery[] = [];
  for (const { id, rule: ruleId, target: key, tries } of rows) {
    const rule = await readRule(db, ruleId);
    const target = rule?.to.find((each) => keyOf(each) === key);
    if (!rule || !target) continue;
    await db.updateTable("deliveries").set({ due: until }).where("id", "=", id).execute();
    due.push({ id, rule, target, tries, alerts: await alertsOf(db, id) });
  }
  return due;
};

export const settleDelivery = async (db: Db, at: Instant, id: string, outcome: Settled): Promise<void> => {
  const { state } = outcome;
  const tried = outcome.state !== "waiting" || outcome.tried;
  await db
    .updateTable("deliveries")
    .set((set) => ({
      state,
      reason: outcome.state === "sent" ? null : outcome.reason,
      settled: at,
      ...(outcome.state === "waiting" ? { due: outcome.due } : {}),
      ...(tried ? { tries: set("tries", "+", 1) } : {}),
    }))
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .execute();
};

const states: readonly DeliveryState[] = ["waiting", "sent", "dead"];

export const listDeliveries = async (db: Db, limit: number): Promise<readonly DeliveryItem[]> => {
  const rows = await db
    .selectFrom("deliveries")
    .select(["id", "rule", "target", "state", "tries", "due", "reason", "made", "settled"])
    .select((select) =>
      select
        .selectFrom("delivery_alerts")
        .whereRef("delivery", "=", "deliveries.id")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .as("alerts"),
    )
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ state, alerts, ...row }) => ({
    ...row,
    state: states.find((known) => known === state) ?? "dead",
    alerts: alerts ?? 0,
  }));
};

export const reviveDelivery = async (db: Db, id: string): Promise<void> => {
  const done = await db
    .updateTable("deliveries")
    .set({ state: "waiting", tries: 0, due: "" })
    .where("id", "=", id)
    .where("state", "=", "dead")
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw new Refusal("unknown-delivery", { delivery: id });
};
