import tab from "@bomb.sh/tab/commander";
import { Command, CommanderError } from "commander";
import { packageVersion } from "../pipeline/analysis-version.ts";
import { commandsFor } from "./commands/index.ts";
import { exitCodes } from "./outcome.ts";

const program = new Command("sitrep")
  .description("Reads news reports about a crisis and keeps a situation picture that anyone can check.")
  .version(packageVersion())
  .addHelpText(
    "after",
    "\nExamples:\n  sitrep code report.txt --json\n  sitrep explain report.txt\n\nShell completion:\n  source <(sitrep complete bash)",
  );
for (const command of await commandsFor(process.argv.slice(2))) program.addCommand(command.exitOverride());
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
