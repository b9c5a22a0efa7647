// Turns a JSONL file of reports into a table of event claims: node examples/claims-as-csv.mjs [FILE] > events.csv
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { analyse, loadResources } from "sitrep/node";

const file = process.argv[2] ?? new URL("northern-kosovo.jsonl", import.meta.url);
const resources = loadResources();
const cell = (value) => `"${String(value ?? "").replaceAll('"', '""')}"`;

console.log("article,type,status,actors,recipients,place,from,quote");
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { id, text, published } = JSON.parse(line);
  const { claims } = await analyse({ id, text, published }, { resources });
  for (const claim of claims)
    if (claim.kind === "event") {
      const names = (refs) => refs.map(({ name }) => name).join("; ");
      const { type, status, actors, recipients, place, time, quote } = claim;
      console.log(
        [id, type, status, names(actors), names(recipients), place?.name, time?.from, quote].map(cell).join(","),
      );
    }
}
