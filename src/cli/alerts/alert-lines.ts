import type { AlertRule, Finding, Target } from "../../core/record/alert.ts";
import type { DeliveryItem } from "../../core/record/alert-store.ts";
import { onOneLine } from "../text/fields.ts";

const shownTarget = (target: Target): string => (target.kind === "email" ? target.address : target.url);

const shownCondition = ({ when }: AlertRule): string => {
  if (when.kind === "toll") return `toll of ${when.atLeast} or more ${when.measure ?? ""}`.trim();
  return when.kind === "state" && when.property ? `state: ${when.property}` : when.kind;
};

export const ruleLine = (rule: AlertRule, view: string): string => {
  const { name, digest, at, zone, quiet, to } = rule;
  const rhythm = digest === "daily" ? `daily at ${at} ${zone}` : digest;
  return [
    name,
    `view: ${view}`,
    `when: ${shownCondition(rule)}`,
    rhythm,
    ...(quiet ? [`quiet ${quiet.from}-${quiet.to} ${zone}`] : []),
    `to: ${["the page", "the feed", ...to.map(shownTarget)].join(", ")}`,
  ].join("  ");
};

/** A finding with its reason, its words and its source, one below the other. */
export const findingLines = (
  day: string,
  { about, reason, quote, title, publisher, url, article }: Finding,
): string[] => [
  `${day}  ${onOneLine(about)}`,
  `    why: ${onOneLine(reason)}`,
  `    “${onOneLine(quote)}”`,
  `    ${onOneLine([title, publisher, url ?? article].filter(Boolean).join(", "))}`,
];

export const deliveryLine = (item: DeliveryItem, rule: string): string => {
  const { id, target, state, tries, due, reason, alerts, made, settled } = item;
  const minute = (at: string | null) => at?.slice(0, 16).replace("T", " ") ?? "";
  const when = state === "waiting" ? `again ${due ? minute(due) : "now"}` : minute(settled ?? made);
  return [
    state.padEnd(7),
    when,
    onOneLine(rule),
    `to ${onOneLine(target)}`,
    `alerts: ${alerts}`,
    `tries: ${tries}`,
    ...(reason ? [onOneLine(reason)] : []),
    id,
  ].join("  ");
};
