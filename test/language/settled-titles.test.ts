import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycle } from "../../src/language/network/decode-tree.ts";
import { settleTitles } from "../../src/language/settled-titles.ts";

type Row = readonly [form: string, upos: string, head: number, deprel: string];
const settled = (rows: readonly Row[]): string[] => {
  const forms = rows.map(([form]) => form);
  const { heads, deprels } = settleTitles(forms, {
    upos: rows.map(([, upos]) => upos),
    xpos: rows.map(([, upos]) => (upos === "ADJ" ? "JJ" : "NNP")),
    heads: rows.map(([, , head]) => head - 1),
    deprels: rows.map(([, , , deprel]) => deprel),
  });
  return forms.map((form, at) => `${form} ${deprels[at]} ${(heads[at] ?? -1) + 1}`);
};

describe("titles", () => {
  it("are one with their general", () => {
    const rows: Row[] = [
      ["The", "DET", 4, "det"],
      ["Secretary", "PROPN", 5, "nsubj"],
      ["-", "PUNCT", 2, "punct"],
      ["General", "PROPN", 5, "nsubj"],
      ["spoke", "VERB", 0, "root"],
    ];
    expect(settled(rows)).toEqual(["The det 2", "Secretary nsubj 5", "- punct 2", "General flat 2", "spoke root 0"]);
    const under: Row[] = [
      ["attorney", "NOUN", 2, "compound"],
      ["general", "ADJ", 3, "nsubj"],
      ["spoke", "VERB", 0, "root"],
    ];
    expect(settled(under)).toEqual(["attorney nsubj 3", "general amod 1", "spoke root 0"]);
  });

  it("hang on the name where both are the subject", () => {
    const rows: Row[] = [
      ["Gang", "NOUN", 2, "compound"],
      ["leader", "NOUN", 4, "nsubj"],
      ["Velmar", "PROPN", 4, "nsubj"],
      ["spoke", "VERB", 0, "root"],
    ];
    expect(settled(rows)).toEqual(["Gang compound 2", "leader nmod:desc 3", "Velmar nsubj 4", "spoke root 0"]);
  });

  it("leave a tree a tree with its one root", () => {
    const words = ["Attorney", "-", "General", "leader", "spoke"];
    const word = fc.record({ form: fc.constantFrom(...words), upos: fc.constantFrom("NOUN", "PROPN", "VERB") });
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(word, fc.nat(), fc.constantFrom("nsubj", "obj", "flat")), { minLength: 1 }),
        (turned, made) => {
          const last = made.length - 1;
          const above = made.map(([, seed], at) => (at === 0 ? -1 : seed % at));
          const heads = turned ? above.map((_, at) => (at === last ? -1 : last - (above[last - at] ?? 0))) : above;
          const root = turned ? last : 0;
          const given = {
            upos: made.map(([{ upos }]) => upos),
            xpos: made.map(() => "NN"),
            heads,
            deprels: made.map(([, , deprel], at) => (at === root ? "root" : deprel)),
          };
          const forms = made.map(([{ form }]) => form);
          const after = settleTitles(forms, given);
          const nodes = Int32Array.from([-1, ...Array.from(after.heads, (head) => head + 1)]);
          expect(findCycle(nodes)).toBeNull();
          expect(Array.from(after.heads).filter((head) => head === -1)).toHaveLength(1);
          expect(after.deprels[after.heads.length && Array.from(after.heads).indexOf(-1)]).toBe("root");
        },
      ),
      { numRuns: 500 },
    );
  });
});
