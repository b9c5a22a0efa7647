import type { AlertItem, Finding, NewRule } from "../../core/record/alert.ts";
import { erase, get, send } from "../api/client.ts";

/** A rule as readers may see it. */
export interface ShownRule extends Omit<NewRule, "to"> {
  readonly id: string;
  readonly to: readonly { readonly kind: string; readonly shown: string }[];
}

export interface Tried {
  readonly findings: readonly (Finding & { readonly day: string })[];
  readonly summary: string;
  readonly cut: boolean;
}

export const fetchAlerts = (
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly items: readonly AlertItem[]; readonly unread: number }> => get("api/alerts", { limit }, signal);

export const markRead = (upTo: number): Promise<{ readonly unread: number }> => send("api/alerts/read", { upTo });

export const fetchRules = async (signal: AbortSignal): Promise<readonly ShownRule[]> =>
  (await get<{ items: readonly ShownRule[] }>("api/alert-rules", {}, signal)).items;

export const addRule = (rule: Partial<NewRule>): Promise<NewRule> => send("api/alert-rules", rule);

export const removeRule = (id: string): Promise<void> => erase(`api/alert-rules/${encodeURIComponent(id)}`);

export const tryRule = (trial: Pick<NewRule, "view" | "when"> & { from: string; to: string }): Promise<Tried> =>
  send("api/alert-rules/try", trial);
