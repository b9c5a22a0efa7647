import { Refusal } from "../../core/errors.ts";
import { contentId } from "../../core/ids.ts";
import { filterWordsSchema, type SavedView, type ViewStore } from "../../core/record/view.ts";
import type { Db } from "../engine.ts";
import { telling } from "../failures.ts";
import { fold } from "../fold.ts";
import type { Tables } from "../tables.ts";
import type { Write } from "../write.ts";

const viewOf = ({ id, name, filter, at }: Tables["saved_views"]): SavedView => ({
  id,
  name,
  filter: filterWordsSchema.parse(JSON.parse(filter)),
  at,
});

export const findView = async (db: Db, idOrName: string): Promise<SavedView | null> => {
  const rows = await db
    .selectFrom("saved_views")
    .selectAll()
    .where((where) => where.or([where("id", "=", idOrName), where("folded", "=", foldedName(idOrName))]))
    .execute();
  const row = rows.find(({ id }) => id === idOrName) ?? rows[0];
  return row ? viewOf(row) : null;
};

/** What a name is compared by; a name without letters and numbers stands for itself. */
export const foldedName = (name: string): string => fold(name) || name;

export const viewStore = (db: Db, write: Write): ViewStore => ({
  list: () =>
    telling(async () => (await db.selectFrom("saved_views").selectAll().orderBy("folded").execute()).map(viewOf)),
  get: (idOrName) => telling(() => findView(db, idOrName)),
  add: ({ name, filter }) =>
    telling(() =>
      write(async (trx, at) => {
        const folded = foldedName(name);
        const taken = await trx.selectFrom("saved_views").select("id").where("folded", "=", folded).execute();
        if (taken.length > 0) throw new Refusal("name-in-use", { name });
        const row = { id: contentId("view", folded, at), name, folded, filter: JSON.stringify(filter), at };
        await trx.insertInto("saved_views").values(row).execute();
        return viewOf(row);
      }),
    ),
  remove: (id) =>
    telling(() =>
      write(async (trx) => {
        const watching = await trx.selectFrom("alert_rules").select("name").where("view", "=", id).executeTakeFirst();
        if (watching) throw new Refusal("view-in-use", { rule: watching.name });
        const done = await trx.deleteFrom("saved_views").where("id", "=", id).executeTakeFirst();
        return done.numDeletedRows > 0n;
      }),
    ),
});
