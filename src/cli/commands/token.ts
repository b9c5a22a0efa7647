import { userInfo } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { newToken } from "../../api/index.ts";
import { Refusal } from "../../core/errors.ts";
import type { RecordStore } from "../../core/record/store.ts";
import { type Role, roles } from "../../core/record/token.ts";
import { writeLine } from "../outcome.ts";
import { storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

const parseName = (words: string): string => {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,79}$/u.test(words))
    throw new InvalidArgumentError("a name is at most 80 letters, digits, blanks and . _ @ -");
  return words;
};

const note = (store: RecordStore, action: string): Promise<void> =>
  store.audit({ who: userInfo().username, role: "admin", from: "command line", action, about: null, status: 0 });

const add = new Command("add")
  .description("make a token and print it: this once, since only its hash is kept")
  .argument("<name>", "whose it is; it stands beside what is done with the token", parseName)
  .addOption(
    new Option("--role <role>", "reader reads; reviewer decides and adds too; admin sees the audit too")
      .choices(roles)
      .default("reader" satisfies Role),
  )
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep token add Ana --role reviewer")
  .action((name: string, { store: where, role }: { store: string; role: Role }) =>
    withRecord(
      where,
      async (store) => {
        const { text, id, hash } = newToken();
        await store.addToken({ id, name, role, hash });
        await note(store, `token add ${name} --role ${role}`);
        await writeLine(text);
      },
      { makes: true },
    ),
  );

const list = new Command("list")
  .description("print every token that was ever made, without its secret")
  .option("--json", "one JSON object a line")
  .addOption(storeOption())
  .action(({ store: where, json }: { store: string; json?: boolean }) =>
    withRecord(where, async (store) => {
      for (const { hash: _, ...token } of await store.tokens()) {
        const { name, role, made, revoked } = token;
        const until = revoked ? `revoked ${revoked.slice(0, 16)}` : "counts";
        await writeLine(json ? JSON.stringify(token) : `${name}  ${role}  made ${made.slice(0, 16)}  ${until}`);
      }
    }),
  );

const revoke = new Command("revoke")
  .description("end a token: from now on it is refused, also by a server that runs")
  .argument("<name>", "whose it is")
  .addOption(storeOption())
  .action((name: string, { store: where }: { store: string }) =>
    withRecord(where, async (store) => {
      if (!(await store.revokeToken(name))) throw new Refusal("no-such-token", { name });
      await note(store, `token revoke ${name}`);
      await writeLine(`${name} revoked`);
    }),
  );

export const token = new Command("token")
  .description("who may ask a server of this record, and for what")
  .addCommand(add.exitOverride())
  .addCommand(list.exitOverride())
  .addCommand(revoke.exitOverride());
