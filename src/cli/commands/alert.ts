import { Command } from "commander";
import { type LocalDate, toLocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import type { AlertRule } from "../../core/record/alert.ts";
import type { RecordStore } from "../../core/record/store.ts";
import { addAlertRule } from "../../pipeline/alerts/add-rule.ts";
import { tryRule } from "../../pipeline/alerts/try-rule.ts";
import { deliveryLine, findingLines, ruleLine } from "../alerts/alert-lines.ts";
import { addConditionOptions, addSendingOptions, type RuleWords, readRule } from "../alerts/rule-options.ts";
import { parsePublished } from "../each-analysis.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

interface Where {
  readonly store: string;
  readonly json?: boolean;
}

const ruleNamed = async (store: RecordStore, name: string): Promise<AlertRule> => {
  const rule = await store.alerts.rule(name);
  if (!rule) throw new Refusal("unknown-rule", { rule: name });
  return rule;
};

const add = addSendingOptions(addConditionOptions(new Command("add")))
  .description("save an alert rule over a saved view; sitrep serve and sitrep watch find and send what fires it")
  .argument("<name>", "what it is called")
  .addOption(storeOption())
  .addHelpText(
    "after",
    '\nExample:\n  sitrep alert add "Many dead" --view North --when toll --measure killed --at-least 10 --to desk@paper.example --quiet 22:00-06:30 --zone Europe/Brussels',
  )
  .action((name: string, { store: where, ...words }: RuleWords & Where) =>
    withRecord(where, async (store) => {
      const rule = await addAlertRule(store, readRule(name, words));
      await writeLine(`${rule.name} is on  ${rule.id}`);
      for (const target of rule.to)
        if (target.kind === "webhook") await writeLine(`secret of ${target.url}: ${target.secret ?? ""}`);
    }),
  );

const list = new Command("list")
  .description("print the alert rules")
  .option("--json", "one JSON object a line, secrets included")
  .addOption(storeOption())
  .action(({ store: where, json }: Where) =>
    withRecord(where, async (store) => {
      const views = new Map((await store.views.list()).map(({ id, name }) => [id, name]));
      for (const rule of await store.alerts.rules())
        await writeLine(json ? JSON.stringify(rule) : ruleLine(rule, views.get(rule.view) ?? rule.view));
    }),
  );

const remove = new Command("remove")
  .description("end an alert rule; what it found stays, what it had still to send is not sent")
  .argument("<rule>", "its name or id")
  .addOption(storeOption())
  .action((name: string, { store: where }: Where) =>
    withRecord(where, async (store) => {
      const rule = await ruleNamed(store, name);
      await store.alerts.removeRule(rule.id);
      await writeLine(`${rule.name} removed`);
    }),
  );

interface TryOptions extends Omit<RuleWords, "to">, Where {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const tryCommand = addConditionOptions(new Command("try"))
  .description("play the past to a rule, saved or not yet: what it would have told, by day of publication")
  .argument("[rule]", "name or id of a saved rule; without it --view and --when tell what to try")
  .requiredOption("--from <date>", "first day", parsePublished)
  .requiredOption("--to <date>", "the day after the last", parsePublished)
  .option("--json", "one JSON object")
  .addOption(storeOption())
  .addHelpText(
    "after",
    "\nExamples:\n  sitrep alert try 'Many dead' --from 2023-05-01 --to 2023-06-01\n  sitrep alert try --view North --when toll --at-least 10 --from 2023-05-01 --to 2023-06-01",
  )
  .action((name: string | undefined, { store: where, json, from, to, ...words }: TryOptions) =>
    withRecord(where, async (store) => {
      if (toLocalDate(from) === null || from >= to)
        throw new Refusal("bad-rule", { reason: "--from lies before --to" });
      const rule = name === undefined ? readRule("tried", words) : await ruleNamed(store, name);
      const tried = await tryRule(store, rule, { from, to });
      if (json) return writeLine(JSON.stringify(tried));
      for (const { day, ...finding } of tried.findings)
        for (const line of findingLines(day, finding)) await writeLine(line);
      await writeLine(`${tried.summary}${tried.cut ? " (only the newest events were looked at)" : ""}`);
    }),
  );

const found = new Command("found")
  .description("print what the rules found, the newest first")
  .option("--unread", "only what nobody marked as read")
  .option("--json", "one JSON object a line")
  .addOption(storeOption())
  .action(({ store: where, json, unread }: Where & { readonly unread?: boolean }) =>
    withRecord(where, async (store) => {
      for (const alert of await store.alerts.alerts({ limit: 200, unread }))
        for (const line of json
          ? [JSON.stringify(alert)]
          : findingLines(`${alert.at.slice(0, 16)}  ${alert.ruleName}`, alert))
          await writeLine(line);
    }),
  );

const log = new Command("log")
  .description("print what was sent, what waits and what was given up, with the reason, the newest first")
  .option("--json", "one JSON object a line")
  .addOption(storeOption())
  .action(({ store: where, json }: Where) =>
    withRecord(where, async (store) => {
      const names = new Map((await store.alerts.rules()).map(({ id, name }) => [id, name]));
      for (const item of await store.alerts.deliveries(200))
        await writeLine(json ? JSON.stringify(item) : deliveryLine(item, names.get(item.rule) ?? item.rule));
    }),
  );

const retry = new Command("retry")
  .description("send what was given up once more")
  .argument("<delivery>", "its id, as sitrep alert log prints it")
  .addOption(storeOption())
  .action((id: string, { store: where }: Where) =>
    withRecord(where, async (store) => {
      await store.alerts.revive(id);
      await writeLine(`${id} waits to be sent`);
    }),
  );

export const alert = new Command("alert")
  .description("be told when something happens in a saved view: rules, what they found, what was sent")
  .addCommand(add.exitOverride())
  .addCommand(list.exitOverride())
  .addCommand(remove.exitOverride())
  .addCommand(tryCommand.exitOverride())
  .addCommand(found.exitOverride())
  .addCommand(log.exitOverride())
  .addCommand(retry.exitOverride());
