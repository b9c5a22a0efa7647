import { randomBytes } from "node:crypto";
import { Refusal } from "../../core/errors.ts";
import { contentId } from "../../core/ids.ts";
import { type AlertRule, alertRuleSchema, type NewRule, type Target } from "../../core/record/alert.ts";
import type { Instant } from "../../core/record/as-of.ts";
import { chunksOf } from "../chunks.ts";
import type { Db } from "../engine.ts";
import { readLastChange } from "../read-changes.ts";
import { findView, foldedName } from "./view-store.ts";

const follower = "alerts";

const parseRule = (body: string): AlertRule => alertRuleSchema.parse(JSON.parse(body));

export const readRules = async (db: Db): Promise<readonly AlertRule[]> => {
  const rows = await db.selectFrom("alert_rules").select("body").orderBy("folded").execute();
  return rows.map(({ body }) => parseRule(body));
};

export const readRule = async (db: Db, idOrName: string): Promise<AlertRule | null> => {
  const rows = await db
    .selectFrom("alert_rules")
    .select(["id", "body"])
    .where((where) => where.or([where("id", "=", idOrName), where("folded", "=", foldedName(idOrName))]))
    .execute();
  const row = rows.find(({ id }) => id === idOrName) ?? rows[0];
  return row ? parseRule(row.body) : null;
};

const withSecret = (target: Target): Target =>
  target.kind === "webhook" && target.secret === undefined
    ? { ...target, secret: `whsec_${randomBytes(24).toString("base64")}` }
    : target;

export const addMarks = async (db: Db, rule: string, marks: readonly string[]): Promise<void> => {
  for (const piece of chunksOf([...new Set(marks)]))
    await db
      .insertInto("alert_marks")
      .values(piece.map((mark) => ({ rule, mark })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};

export const readCursor = async (db: Db): Promise<number> => {
  const row = await db.selectFrom("cursors").select("seq").where("name", "=", follower).executeTakeFirst();
  return row?.seq ?? 0;
};

export const moveCursor = async (db: Db, seq: number): Promise<void> => {
  await db
    .insertInto("cursors")
    .values({ name: follower, seq })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ seq }))
    .execute();
};

export const addRule = async (db: Db, at: Instant, rule: NewRule, marks: readonly string[]): Promise<AlertRule> => {
  const folded = foldedName(rule.name);
  const taken = await db.selectFrom("alert_rules").select("id").where("folded", "=", folded).execute();
  if (taken.length > 0) throw new Refusal("name-in-use", { name: rule.name });
  const view = await findView(db, rule.view);
  if (!view) throw new Refusal("unknown-view", { view: rule.view });
  // While nobody watched, nobody moved the cursor: what came in meanwhile is no news to the first rule.
  const others = await db.selectFrom("alert_rules").select("id").limit(1).execute();
  if (others.length === 0) await moveCursor(db, await readLastChange(db));
  const id = contentId("rule", folded, at);
  const made: AlertRule = { ...rule, view: view.id, to: rule.to.map(withSecret), id, since: at };
  const row = { id, name: rule.name, folded, view: view.id, since: at, body: JSON.stringify(made) };
  await db.insertInto("alert_rules").values(row).execute();
  await addMarks(db, id, marks);
  return made;
};

export const removeRule = async (db: Db, at: Instant, id: string): Promise<boolean> => {
  const done = await db.deleteFrom("alert_rules").where("id", "=", id).executeTakeFirst();
  await db.deleteFrom("alert_marks").where("rule", "=", id).execute();
  await db
    .updateTable("deliveries")
    .set({ state: "dead", reason: "the rule was removed", settled: at })
    .where("rule", "=", id)
    .where("state", "=", "waiting")
    .execute();
  return done.numDeletedRows > 0n;
};
