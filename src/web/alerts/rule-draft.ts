import { measures } from "../../core/plover.ts";
import type { NewRule } from "../../core/record/alert.ts";

/** What stands in the fields of a new rule. */
export interface RuleDraft {
  readonly name: string;
  readonly view: string;
  readonly kind: NewRule["when"]["kind"];
  readonly measure: string;
  readonly atLeast: string;
  readonly digest: NewRule["digest"];
  readonly zone: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly mail: string;
  /** Addresses that are called, one a line. */
  readonly webhooks: string;
  readonly from: string;
  readonly to: string;
}

export const kinds = ["event", "toll", "state", "tension", "disagreement"] as const;
export const digests = ["at-once", "hourly", "daily"] as const;

export const emptyDraft = (): RuleDraft => ({
  name: "",
  view: "",
  kind: "event",
  measure: "",
  atLeast: "10",
  digest: "at-once",
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  quietFrom: "",
  quietTo: "",
  mail: "",
  webhooks: "",
  from: "",
  to: "",
});

export const conditionOf = ({ kind, measure, atLeast }: RuleDraft): NewRule["when"] => {
  switch (kind) {
    case "toll":
      return { kind, measure: measures.find((known) => known === measure) ?? null, atLeast: Number(atLeast) };
    case "state":
      return { kind, property: null };
    default:
      return { kind };
  }
};

/** The rule that the fields describe. */
export const ruleOf = (draft: RuleDraft): Partial<NewRule> => {
  const { name, view, digest, zone, quietFrom, quietTo, mail, webhooks } = draft;
  const urls = webhooks.split(/\s+/).filter(Boolean);
  return {
    name,
    view,
    when: conditionOf(draft),
    digest,
    zone,
    quiet: quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null,
    to: [
      ...(mail ? [{ kind: "email" as const, address: mail }] : []),
      ...urls.map((url) => ({ kind: "webhook" as const, url })),
    ],
  };
};
