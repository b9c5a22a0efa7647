import type { Instant } from "../core/record/as-of.ts";
import type { Db } from "./engine.ts";

/** Work in one writing transaction, with the moment at which it is recorded. */
export type Write = <Result>(work: (db: Db, at: Instant) => Promise<Result>) => Promise<Result>;
