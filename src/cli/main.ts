import { Command } from "commander";

const program = new Command("sitrep").description(
  "Reads news reports about a crisis and keeps a situation picture that anyone can check",
);
await program.parseAsync();
