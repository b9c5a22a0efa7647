import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Option } from "commander";
import { Refusal } from "../core/errors.ts";
import type { RecordStore } from "../core/record/store.ts";
import { linker } from "../pipeline/linker.ts";
import { openStore } from "../store/index.ts";

/** The user's data folder for Sitrep (XDG Base Directory). */
export const dataFolder = (): string => join(process.env.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "sitrep");
const usual = (): string => join(dataFolder(), "record.db");

/** Where the record is: `--store`, else DATABASE_URL, else a file in the user's data folder. */
export const storeOption = (): Option =>
  new Option("--store <where>", "the record: a file, or a PostgreSQL URL")
    .env("DATABASE_URL")
    .default(usual(), "record.db in your data folder");

/** Where files beside the record go: its folder where it is a file, else the data folder. */
export const storeFolder = (where: string): string =>
  where === ":memory:" || where.includes("://") ? dataFolder() : dirname(resolve(where));

/** A URL may carry a password, which is not for the screen. */
export const shownPlace = (where: string): string => where.replace(/(:\/\/[^/@\s:]*):[^/@\s]*@/, "$1:***@");

/** The record of a command that writes one: made where there is none. */
export const openRecord = (where: string): Promise<RecordStore> => openStore(where, { linker });

/**
 * The record of a command that only reads. Throws the refusal `no-record` for a file that is not there: else a slip of the
 * pen makes an empty record, and tells that nothing happened.
 */
export const openPresentRecord = async (where: string): Promise<RecordStore> => {
  if (where !== ":memory:" && !where.includes("://") && !existsSync(where)) throw new Refusal("no-record", {});
  return openRecord(where);
};
