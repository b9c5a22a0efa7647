import type { Command } from "commander";

type Load = () => Promise<Command>;

/** Every command in the order of the help text, loaded only when it is wanted: most need neither a store nor a server. */
export const commands: ReadonlyMap<string, Load> = new Map<string, Load>([
  ["demo", async () => (await import("./demo.ts")).demo],
  ["code", async () => (await import("./code.ts")).code],
  ["mentions", async () => (await import("./mentions.ts")).mentions],
  ["explain", async () => (await import("./explain.ts")).explain],
  ["relate", async () => (await import("./relate.ts")).relate],
  ["codebook", async () => (await import("./codebook.ts")).codebook],
  ["compare", async () => (await import("./compare.ts")).compare],
  ["parse", async () => (await import("./parse.ts")).parse],
  ["add", async () => (await import("./add.ts")).add],
  ["enqueue", async () => (await import("./enqueue.ts")).enqueue],
  ["worker", async () => (await import("./worker.ts")).worker],
  ["link", async () => (await import("./link.ts")).link],
  ["dead", async () => (await import("./dead.ts")).dead],
  ["watch", async () => (await import("./watch.ts")).watch],
  ["feeds", async () => (await import("./feeds.ts")).feeds],
  ["picture", async () => (await import("./picture.ts")).picture],
  ["brief", async () => (await import("./brief.ts")).brief],
  ["diff", async () => (await import("./diff.ts")).diff],
  ["view", async () => (await import("./view.ts")).view],
  ["alert", async () => (await import("./alert.ts")).alert],
  ["export", async () => (await import("./export.ts")).exportCommand],
  ["apply", async () => (await import("./apply.ts")).apply],
  ["import", async () => (await import("./import.ts")).importCommand],
  ["imported", async () => (await import("./imported.ts")).imported],
  ["release", async () => (await import("./release.ts")).release],
  ["serve", async () => (await import("./serve.ts")).serve],
  ["mcp", async () => (await import("./mcp.ts")).mcp],
  ["recode", async () => (await import("./recode.ts")).recode],
  ["backup", async () => (await import("./backup.ts")).backup],
  ["restore", async () => (await import("./restore.ts")).restore],
  ["original", async () => (await import("./original.ts")).original],
  ["withdraw", async () => (await import("./withdraw.ts")).withdraw],
  ["gazetteer", async () => (await import("./gazetteer.ts")).gazetteer],
  ["token", async () => (await import("./token.ts")).token],
  ["audit", async () => (await import("./audit.ts")).audit],
  ["stats", async () => (await import("./stats.ts")).stats],
  ["schema", async () => (await import("./schema.ts")).schema],
]);

/** The one command that the words call, or all of them: for the help, for completion, and to say what was meant instead. */
export const commandsFor = (words: readonly string[]): Promise<readonly Command[]> => {
  const called = commands.get(words[0] ?? "");
  return Promise.all((called ? [called] : [...commands.values()]).map((load) => load()));
};
