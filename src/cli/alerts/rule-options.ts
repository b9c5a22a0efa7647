import { type Command, InvalidArgumentError, Option } from "commander";
import { Refusal } from "../../core/errors.ts";
import { measures, properties } from "../../core/plover.ts";
import { conditionKinds, type NewRule, newRuleSchema, type Target } from "../../core/record/alert.ts";

/** What the user said of a rule. */
export interface RuleWords {
  readonly view?: string;
  readonly when?: string;
  readonly measure?: string;
  readonly atLeast?: number;
  readonly property?: string;
  readonly digest?: string;
  readonly at?: string;
  readonly zone?: string;
  readonly quiet?: NewRule["quiet"];
  readonly to?: readonly Target[];
}

const parseCount = (words: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(words)) throw new InvalidArgumentError("a whole number from 1 on");
  return Number(words);
};

const parseQuiet = (words: string): NewRule["quiet"] => {
  const hours = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(words);
  if (!hours?.[1] || !hours[2]) throw new InvalidArgumentError("quiet hours are written 22:00-06:30");
  return { from: hours[1], to: hours[2] };
};

const parseTarget = (words: string, before: readonly Target[] = []): readonly Target[] => [
  ...before,
  /^https?:\/\//i.test(words) ? { kind: "webhook", url: words } : { kind: "email", address: words },
];

/** What a rule waits for. */
export const addConditionOptions = (command: Command): Command =>
  command
    .option("--view <view>", "name or id of the saved view to watch")
    .addOption(new Option("--when <condition>", "what to be alerted of").choices(conditionKinds).default("event"))
    .addOption(new Option("--measure <measure>", "for toll: what is counted; any without it").choices(measures))
    .option("--at-least <number>", "for toll: as soon as a source counts so many of one side", parseCount)
    .addOption(new Option("--property <property>", "for state: what changed; any without it").choices(properties));

/** When and where a rule's alerts are sent. */
export const addSendingOptions = (command: Command): Command =>
  command
    .addOption(new Option("--digest <rhythm>", "send each, or many together").choices(["at-once", "hourly", "daily"]))
    .option("--at <time>", "time of day of a daily digest, as 07:00")
    .option("--zone <zone>", "IANA time zone of --at and --quiet, as Europe/Brussels; UTC without it")
    .option("--quiet <hours>", "hours in which nothing is sent, as 22:00-06:30", parseQuiet)
    .option("--to <target>", "a webhook (https://…) or a mail address; may be repeated", parseTarget);

const conditionOf = ({ when = "event", measure, atLeast, property }: RuleWords): unknown => ({
  kind: when,
  ...(measure === undefined ? {} : { measure }),
  ...(atLeast === undefined ? {} : { atLeast }),
  ...(property === undefined ? {} : { property }),
});

/** Checks the words. Throws the refusal `bad-rule`. */
export const readRule = (name: string, words: RuleWords): NewRule => {
  const { view, digest, at, zone, quiet, to } = words;
  const checked = newRuleSchema.safeParse({
    name,
    view,
    when: conditionOf(words),
    ...(digest === undefined ? {} : { digest }),
    ...(at === undefined ? {} : { at }),
    ...(zone === undefined ? {} : { zone }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(to === undefined ? {} : { to }),
  });
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Refusal("bad-rule", { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
};
