import { z } from "zod";
import { localDateSchema } from "../date.ts";
import { measures, properties } from "../plover.ts";

/** What of a view an alert rule waits for. Place, actor, type and the like are filters of the view. */
export const conditionSchema = z.discriminatedUnion("kind", [
  /** Something happened that no report told of before. */
  z.object({ kind: z.literal("event") }),
  /** A source counts at least so many of one side. */
  z.object({
    kind: z.literal("toll"),
    measure: z.enum(measures).nullable().default(null),
    atLeast: z.number().int().min(1).max(1e9),
  }),
  /** An office has another holder, a force another strength, a place is under another control. */
  z.object({ kind: z.literal("state"), property: z.enum(properties).nullable().default(null) }),
  /** The tension index changed its level. */
  z.object({ kind: z.literal("tension") }),
  /** Two sources cannot both be right. */
  z.object({ kind: z.literal("disagreement") }),
]);
export type Condition = z.infer<typeof conditionSchema>;
export const conditionKinds = ["event", "toll", "state", "tension", "disagreement"] as const;

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day is written 07:30");

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** Hours of the wall clock in which nothing is sent; `to` may be on the next day. */
export const quietHoursSchema = z
  .object({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from !== to, "quiet hours begin and end at different times");

/** Where alerts are sent. All of them also stand on the page and in the feed of alerts. */
export const targetSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("webhook"),
    url: z.url({ protocol: /^https?$/ }).max(2000),
    /** Key of the signature, "whsec_" and base64; made where none is given. */
    secret: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{22,200}={0,2}$/, "a secret is whsec_ and at least 16 bytes in base64")
      .optional(),
  }),
  z.object({ kind: z.literal("email"), address: z.email().max(254) }),
]);
export type Target = z.infer<typeof targetSchema>;

export const newRuleSchema = z.object({
  name: z.string().trim().min(1).max(120),
  /** Id or name of the saved view that it watches. */
  view: z.string().min(1).max(120),
  when: conditionSchema,
  /** `at-once`, or together at the next full hour, or at `at` of the next day. */
  digest: z.enum(["at-once", "hourly", "daily"]).default("at-once"),
  at: timeOfDay.default("07:00"),
  /** IANA time zone in which `at` and `quiet` are meant. */
  zone: z.string().max(64).refine(isZone, "no such time zone: write it as Europe/Brussels").default("UTC"),
  quiet: quietHoursSchema.nullable().default(null),
  to: z.array(targetSchema).max(10).default([]),
});
export type NewRule = z.infer<typeof newRuleSchema>;
/** When what a rule found is sent. */
export type Schedule = Pick<NewRule, "digest" | "at" | "zone" | "quiet">;

/** A rule in force. Its view is named by id. What the record held at `since` never fires it. */
export const alertRuleSchema = newRuleSchema.extend({ id: z.string(), since: z.string() });
export type AlertRule = z.infer<typeof alertRuleSchema>;

/** What a rule found, with the words of a source and the reason why it fired. */
export const findingSchema = z.object({
  kind: z.enum(conditionKinds),
  /** "ASSAULT, Zvečan, 2023-05-29". */
  about: z.string(),
  reason: z.string(),
  quote: z.string(),
  claim: z.string(),
  article: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: localDateSchema.nullable(),
  url: z.string().nullable(),
  /** Null for what is told of a state. */
  event: z.string().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

export const alertSchema = findingSchema.extend({
  id: z.string(),
  rule: z.string(),
  /** Name of the rule, as it was. */
  ruleName: z.string(),
  /** The moment of the record at which it was found. */
  at: z.string(),
});
export type Alert = z.infer<typeof alertSchema>;

export const alertItemSchema = alertSchema.extend({ seq: z.number().int(), read: z.boolean() });
export type AlertItem = z.infer<typeof alertItemSchema>;
