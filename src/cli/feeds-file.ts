import { join } from "node:path";
import { storeFolder } from "./store-place.ts";

/** `feeds.json` beside the record: what is known of every feed between two polls. */
export const feedsFile = (store: string): string => join(storeFolder(store), "feeds.json");
