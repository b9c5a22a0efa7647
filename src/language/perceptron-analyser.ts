import type { Analyser } from "./analyser.ts";
import { hashText } from "./model/hash.ts";
import { readLinear } from "./model/linear.ts";
import type { ModelFile } from "./model/model-file.ts";
import { parser } from "./parse/parser.ts";
import { tagger } from "./tag/tagger.ts";
import { wordFacts } from "./tag/word-facts.ts";

/** Class of a lower-case word, 0 where it has none. Words are kept as sorted hashes. */
export const readClusters = (file: ModelFile): ((lower: string) => number) => {
  if (!file.has("clusters.words")) return () => 0;
  const hashes = file.array("clusters.words", "i32");
  const classes = file.array("clusters.classes", "u16");
  const table = new Map<number, number>();
  hashes.forEach((hash, at) => {
    table.set(hash, classes[at] ?? 0);
  });
  return (lower) => table.get(hashText(lower)) ?? 0;
};

/** Averaged-perceptron tagger (Collins 2002) and greedy arc-hybrid parser with a dynamic oracle (Goldberg and Nivre 2013). */
export const perceptronAnalyser = (file: ModelFile): Analyser => {
  const tagModel = readLinear(file, "tag");
  const labelModel = readLinear(file, "label");
  const facts = wordFacts(readClusters(file));
  const tag = tagger(tagModel);
  const parse = parser(readLinear(file, "move"), labelModel);
  const pairs = tagModel.classes.map((name) => name.split(" "));
  return {
    analyse: (sentences) =>
      sentences.map((forms) => {
        const words = forms.map(facts);
        const tags = tag(words);
        const tree = parse({ facts: words, tags });
        return {
          upos: Array.from(tags, (each) => pairs[each]?.[0] ?? "X"),
          xpos: Array.from(tags, (each) => pairs[each]?.[1] ?? "FW"),
          heads: tree.heads,
          deprels: Array.from(tree.labels, (each) => labelModel.classes[each] ?? "dep"),
        };
      }),
  };
};
