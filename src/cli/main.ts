import tab from "@bomb.sh/tab/commander";
import { Command, CommanderError } from "commander";
import { add } from "./commands/add.ts";
import { code } from "./commands/code.ts";
import { demo } from "./commands/demo.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { mentions } from "./commands/mentions.ts";
import { parse } from "./commands/parse.ts";
import { picture } from "./commands/picture.ts";
import { schema } from "./commands/schema.ts";
import { serve } from "./commands/serve.ts";
import { stats } from "./commands/stats.ts";
import { exitCodes } from "./outcome.ts";

/** Every command, in the order of the help text. */
const commands: readonly Command[] = [demo, code, mentions, explain, parse, add, picture, diff, serve, stats, schema];

const program = new Command("sitrep")
  .description("Reads news reports about a crisis and keeps a situation picture that anyone can check.")
  .addHelpText(
    "after",
    "\nExamples:\n  sitrep code report.txt --json\n  sitrep explain report.txt\n\nShell completion:\n  source <(sitrep complete bash)",
  );
for (const command of commands) program.addCommand(command.exitOverride());
tab(program);

// A reader that has seen enough ("| head") is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.allRead);
  throw error;
});

try {
  await program.exitOverride().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.allRead : exitCodes.wrongUsage;
}
