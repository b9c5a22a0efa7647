// Reads one report and prints its tolls, each with the words that say it: node examples/read-a-report.mjs
import { analyse } from "sitrep/node";

const text =
  "At least 14 people were killed and dozens were wounded when militants attacked a market in the Somali town of Beledweyne on Saturday, police said.";
const { article, claims } = await analyse({ text, published: "2023-06-05" });

for (const claim of claims) {
  if (claim.kind !== "toll") continue;
  const range = `${claim.min ?? 0}..${claim.max ?? ""}`;
  console.log(`${claim.measure} ${range}, said by ${claim.claimant?.name ?? "the reporter"}`);
  console.log(`  ${JSON.stringify(article.text.slice(claim.start, claim.end))}`);
}
