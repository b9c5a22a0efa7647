import { readersOf } from "../../src/language/index.ts";
import { languageModel } from "../../src/pipeline/node-resources.ts";
import { articlesOf } from "./news-articles.ts";
import { timed } from "./part.ts";

// A process of its own, so that nothing else is counted: it opens the model once, reads about a million characters, and prints
// the milliseconds of the one and the megabytes that it then holds.
const bytes = languageModel();
let readers: ReturnType<typeof readersOf> | undefined;
const opened = timed(() => {
  readers = readersOf(bytes);
});
for (const article of articlesOf(process.argv.slice(2))) {
  const read = readers?.text(article);
  if (read) readers?.names(read.sentences, read.tokens);
}
console.log(JSON.stringify({ opened, megabytes: process.memoryUsage().rss / 1_000_000 }));
