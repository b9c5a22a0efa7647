import type { AlertItem } from "../../core/record/alert.ts";
import type { AlertStore, Fired } from "../../core/record/alert-store.ts";
import type { Instant } from "../../core/record/as-of.ts";
import { inChunks } from "../chunks.ts";
import type { Db } from "../engine.ts";
import { telling } from "../failures.ts";
import type { Write } from "../write.ts";
import { addDelivery, listDeliveries, reviveDelivery, settleDelivery, takeDue } from "./deliveries.ts";
import { parseAlert } from "./parse-alert.ts";
import { addMarks, addRule, moveCursor, readCursor, readRule, readRules, removeRule } from "./rules.ts";

const writeFired = async (db: Db, at: Instant, { alert, marks, deliveries }: Fired): Promise<void> => {
  const rule = await readRule(db, alert.rule);
  // A rule that was removed while its alerts were found tells nothing any more.
  if (!rule) return;
  const present = await db.selectFrom("alerts").select("seq").where("id", "=", alert.id).executeTakeFirst();
  await addMarks(db, alert.rule, marks);
  if (present) return;
  await db
    .insertInto("alerts")
    .values({ id: alert.id, read: 0, body: JSON.stringify(alert) })
    .execute();
  for (const delivery of deliveries) await addDelivery(db, at, { rule: alert.rule, alert: alert.id, delivery });
};

const readAlerts = async (
  db: Db,
  { limit, before, unread }: Parameters<AlertStore["alerts"]>[0],
): Promise<readonly AlertItem[]> => {
  const rows = await db
    .selectFrom("alerts")
    .selectAll()
    .$if(before !== undefined, (query) => query.where("seq", "<", before ?? 0))
    .$if(unread === true, (query) => query.where("read", "=", 0))
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ seq, read, body }) => ({ ...parseAlert(body), seq, read: read === 1 }));
};

const marksOf = async (db: Db, rule: string, marks: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await inChunks(marks, (piece) =>
    db.selectFrom("alert_marks").select("mark").where("rule", "=", rule).where("mark", "in", piece).execute(),
  );
  return new Set(rows.map(({ mark }) => mark));
};

const claimsHeldBefore = async (db: Db, claims: readonly string[], at: Instant): Promise<ReadonlySet<string>> => {
  const rows = await inChunks(claims, (piece) =>
    db
      .selectFrom("claims")
      .select("id")
      .where("id", "in", piece)
      // Not at the same moment: while a clock that was set back catches up, all that comes in has one.
      .where("recorded_from", "<", at)
      .where("recorded_to", ">", at)
      .execute(),
  );
  return new Set(rows.map(({ id }) => id));
};

/** Rules, alerts and deliveries over either database. */
export const alertStore = (db: Db, write: Write): AlertStore => ({
  rules: () => telling(() => readRules(db)),
  rule: (idOrName) => telling(() => readRule(db, idOrName)),
  addRule: (rule, marks) => telling(() => write((trx, at) => addRule(trx, at, rule, marks))),
  removeRule: (id) => telling(() => write((trx, at) => removeRule(trx, at, id))),
  cursor: () => telling(() => readCursor(db)),
  known: (rule, marks) => telling(() => marksOf(db, rule, marks)),
  heldBefore: (claims, at) => telling(() => claimsHeldBefore(db, claims, at)),
  advance: ({ from, to, fired, told }) =>
    telling(() =>
      write(async (trx, at) => {
        if ((await readCursor(trx)) !== from) return false;
        for (const each of fired) await writeFired(trx, at, each);
        const rules = new Set((await readRules(trx)).map(({ id }) => id));
        for (const { rule, marks } of told) if (rules.has(rule)) await addMarks(trx, rule, marks);
        await moveCursor(trx, to);
        return true;
      }),
    ),
  alerts: (wish) => telling(() => readAlerts(db, wish)),
  unread: () =>
    telling(async () => {
      const count = db.selectFrom("alerts").select(({ fn }) => fn.countAll<number>().as("n"));
      return (await count.where("read", "=", 0).executeTakeFirstOrThrow()).n;
    }),
  markRead: (seq) =>
    telling(() =>
      write(async (trx) => {
        await trx.updateTable("alerts").set({ read: 1 }).where("seq", "<=", seq).where("read", "=", 0).execute();
      }),
    ),
  take: (now, until, limit) => telling(() => write((trx) => takeDue(trx, { now, until, limit }))),
  settle: (id, outcome) => telling(() => write((trx, at) => settleDelivery(trx, at, id, outcome))),
  deliveries: (limit) => telling(() => listDeliveries(db, limit)),
  revive: (id) => telling(() => write((trx) => reviveDelivery(trx, id))),
});
