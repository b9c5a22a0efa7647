import { Refusal } from "../core/errors.ts";
import type { Instant } from "../core/record/as-of.ts";
import { roles, type Token } from "../core/record/token.ts";
import type { Db } from "./engine.ts";
import type { Tables } from "./tables.ts";

type TokenRow = Omit<Tables["tokens"], "seq">;

/** A role that a newer Sitrep wrote lets nobody in. */
const toToken = (row: TokenRow): Token[] => {
  const role = roles.find((each) => each === row.role);
  const { id, name, hash, made, revoked } = row;
  return role ? [{ id, name, role, hash, made, revoked }] : [];
};

const select = (db: Db) => db.selectFrom("tokens").select(["id", "name", "role", "hash", "made", "revoked"]);

/** Throws the refusal `name-taken`. */
export const addToken = async (
  db: Db,
  { id, name, role, hash }: Pick<Token, "id" | "name" | "role" | "hash">,
  made: Instant,
): Promise<Token> => {
  const same = await select(db).where("name", "=", name).where("revoked", "is", null).executeTakeFirst();
  if (same) throw new Refusal("name-taken", { name });
  const token = { id, name, role, hash, made, revoked: null };
  await db.insertInto("tokens").values(token).execute();
  return token;
};

export const readTokens = async (db: Db): Promise<readonly Token[]> =>
  (await select(db).orderBy("seq").execute()).flatMap(toToken);

export const readToken = async (db: Db, id: string): Promise<Token | null> =>
  (await select(db).where("id", "=", id).execute()).flatMap(toToken)[0] ?? null;

export const revokeToken = async (db: Db, name: string, at: Instant): Promise<boolean> => {
  const active = await select(db).where("name", "=", name).where("revoked", "is", null).executeTakeFirst();
  if (!active) return false;
  await db.updateTable("tokens").set({ revoked: at }).where("id", "=", active.id).execute();
  return true;
};
