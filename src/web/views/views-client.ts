import type { SavedView } from "../../core/record/view.ts";
import { erase, get, send } from "../api/client.ts";

export const fetchViews = async (signal: AbortSignal): Promise<readonly SavedView[]> =>
  (await get<{ items: readonly SavedView[] }>("api/views", {}, signal)).items;

export const saveView = (name: string, filter: SavedView["filter"]): Promise<SavedView> =>
  send("api/views", { name, filter });

export const removeView = (id: string): Promise<void> => erase(`api/views/${encodeURIComponent(id)}`);

/** Address of a view's feed, for a feed reader. */
export const feedOf = ({ id }: SavedView): string => `api/views/${encodeURIComponent(id)}/feed`;
