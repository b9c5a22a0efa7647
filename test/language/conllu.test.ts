import { describe, expect, it } from "vitest";
import type { Token } from "../../src/core/annotation.ts";
import { renderConllu, renderTrees } from "../../src/language/index.ts";
import { readConllu } from "../../training/treebank.ts";

const text = "They don't\nlie.";
const word = (form: string, start: number, head: number, deprel: string): Token => ({
  form,
  start,
  end: start + form.length,
  lemma: form.toLowerCase(),
  upos: "X",
  xpos: "FW",
  feats: "_",
  head,
  deprel,
});
const tokens = [
  word("They", 0, 3, "nsubj"),
  word("do", 5, 3, "aux"),
  word("n't", 7, 3, "advmod"),
  word("lie", 11, -1, "root"),
  word(".", 14, 3, "punct"),
];
const sentences = [{ start: 0, end: 15, from: 0, to: 5 }];

describe("CoNLL-U", () => {
  it("prints ten columns with multi-word tokens and the characters of each word", () => {
    expect(renderConllu(text, sentences, tokens)).toBe(
      [
        "# sent_id = 1",
        "# text = They don't lie.",
        "1\tThey\tthey\tX\tFW\t_\t4\tnsubj\t_\tstart_char=0|end_char=4",
        "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tstart_char=5|end_char=10",
        "2\tdo\tdo\tX\tFW\t_\t4\taux\t_\tstart_char=5|end_char=7",
        "3\tn't\tn't\tX\tFW\t_\t4\tadvmod\t_\tstart_char=7|end_char=10",
        "4\tlie\tlie\tX\tFW\t_\t0\troot\t_\tSpaceAfter=No|start_char=11|end_char=14",
        "5\t.\t.\tX\tFW\t_\t4\tpunct\t_\tstart_char=14|end_char=15",
        "\n",
      ].join("\n"),
    );
  });

  it("is read back with the same words, heads and characters", () => {
    const [document] = readConllu(renderConllu(text, sentences, tokens));
    expect(document?.text.trim()).toBe("They don't lie.");
    expect(document?.sentences[0]?.words.map(({ form, head, start, end }) => [form, head, start, end])).toEqual(
      tokens.map(({ form, head, start, end }) => [form, head, start, end]),
    );
  });

  it("draws the tree with every word below its head", () => {
    expect(renderTrees(text, sentences, tokens)).toBe(
      [
        "They don't lie.",
        "  lie  X root",
        "  ├─ They  X nsubj",
        "  ├─ do  X aux",
        "  ├─ n't  X advmod",
        "  └─ .  X punct",
        "",
      ].join("\n"),
    );
  });
});
