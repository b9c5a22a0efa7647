import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycle } from "../../src/language/network/decode-tree.ts";
import { clauseRules, settleClauses } from "../../src/language/settled-clauses.ts";

type Row = readonly [form: string, upos: string, xpos: string, head: number, deprel: string];
const settled = (rows: readonly Row[]): string => {
  const forms = rows.map(([form]) => form);
  const { upos, heads, deprels } = settleClauses(forms, {
    upos: rows.map(([, upos]) => upos),
    xpos: rows.map(([, , xpos]) => xpos),
    heads: rows.map(([, , , head]) => head - 1),
    deprels: rows.map(([, , , , deprel]) => deprel),
  });
  return forms.map((form, at) => `${form}/${upos[at]} ${deprels[at]} ${(heads[at] ?? -1) + 1}`).join(", ");
};

describe("clauses", () => {
  it("open with a noun before a preposition and another verb", () => {
    const rows: Row[] = [
      ["Clashes", "VERB", "NNS", 4, "ccomp"],
      ["in", "ADP", "IN", 3, "case"],
      ["Gao", "PROPN", "NNP", 1, "obl"],
      ["killed", "VERB", "VBD", 0, "root"],
      ["nine", "NUM", "CD", 4, "obj"],
    ];
    expect(settled(rows)).toBe(
      "Clashes/NOUN nsubj 4, in/ADP case 3, Gao/PROPN nmod 1, killed/VERB root 0, nine/NUM obj 4",
    );
  });

  it("end in their speaker", () => {
    const rows: Row[] = [
      ["Rebels", "NOUN", "NNS", 6, "nsubj"],
      ["fled", "VERB", "VBD", 1, "acl"],
      [",", "PUNCT", ",", 6, "punct"],
      ["residents", "NOUN", "NNS", 6, "nsubj"],
      ["also", "ADV", "RB", 6, "advmod"],
      ["said", "VERB", "VBD", 0, "root"],
    ];
    expect(settled(rows)).toBe(
      "Rebels/NOUN nsubj 2, fled/VERB ccomp 6, ,/PUNCT punct 6, residents/NOUN nsubj 6, also/ADV advmod 6, said/VERB root 0",
    );
    const listed: Row[] = [
      ["Gunmen", "NOUN", "NNS", 2, "nsubj"],
      ["seized", "VERB", "VBD", 6, "ccomp"],
      ["herders", "NOUN", "NNS", 2, "obj"],
      [",", "PUNCT", ",", 5, "punct"],
      ["residents", "NOUN", "NNS", 3, "conj"],
      ["said", "VERB", "VBD", 0, "root"],
    ];
    expect(settled(listed)).toContain("residents/NOUN nsubj 6");
  });

  it("have a verb in shot dead, and a subject before a participle", () => {
    const rows: Row[] = [
      ["Police", "NOUN", "NNS", 2, "compound"],
      ["shot", "NOUN", "NN", 0, "root"],
      ["dead", "ADJ", "JJ", 2, "amod"],
      ["a", "DET", "DT", 5, "det"],
      ["boy", "NOUN", "NN", 2, "obj"],
    ];
    expect(settled(rows)).toBe("Police/NOUN nsubj 2, shot/VERB root 0, dead/ADJ xcomp 2, a/DET det 5, boy/NOUN obj 2");
    const meeting: Row[] = [
      ["Leaders", "NOUN", "NNS", 2, "nsubj"],
      ["meeting", "VERB", "VBG", 3, "nsubj"],
      ["agreed", "VERB", "VBD", 0, "root"],
    ];
    expect(settled(meeting)).toBe("Leaders/NOUN nsubj 3, meeting/VERB acl 1, agreed/VERB root 0");
  });

  it("find the verb that a noun phrase buries", () => {
    const rows: Row[] = [
      ["Guards", "NOUN", "NNS", 0, "root"],
      ["in", "ADP", "IN", 6, "case"],
      ["Sarn", "PROPN", "NNP", 6, "compound"],
      ["fired", "VERB", "VBN", 6, "amod"],
      ["tear", "NOUN", "NN", 6, "compound"],
      ["gas", "NOUN", "NN", 1, "nmod"],
      ["at", "ADP", "IN", 8, "case"],
      ["marchers", "NOUN", "NNS", 1, "nmod"],
    ];
    expect(settled(rows)).toBe(
      "Guards/NOUN nsubj 4, in/ADP case 3, Sarn/PROPN nmod 1, fired/VERB root 0, tear/NOUN compound 6, gas/NOUN obj 4, at/ADP case 8, marchers/NOUN obl 4",
    );
    const withVerb = [...rows, ["fled", "VERB", "VBD", 1, "conj"]] satisfies Row[];
    expect(settled(withVerb)).toContain("fired/VERB amod 6");
    const joined: Row[] = [
      ["Police", "NOUN", "NN", 2, "compound"],
      ["shot", "NOUN", "NN", 7, "nsubj"],
      ["and", "CCONJ", "CC", 4, "cc"],
      ["wounded", "VERB", "VBN", 2, "conj"],
      ["marchers", "NOUN", "NNS", 2, "nmod"],
      ["and", "CCONJ", "CC", 7, "cc"],
      ["arrested", "VERB", "VBD", 0, "root"],
      ["others", "NOUN", "NNS", 7, "obj"],
    ];
    expect(settled(joined)).toBe(
      "Police/NOUN nsubj 2, shot/VERB root 0, and/CCONJ cc 4, wounded/VERB conj 2, marchers/NOUN obj 2, and/CCONJ cc 7, arrested/VERB conj 2, others/NOUN obj 7",
    );
  });

  it("say why", () => {
    expect(clauseRules.length).toBeGreaterThan(5);
    for (const { name, reason, example } of clauseRules) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(reason.length * example.length).toBeGreaterThan(400);
    }
  });

  it("stay trees with their one root", () => {
    const words = [
      "Clashes",
      "in",
      "shot",
      "dead",
      "said",
      ",",
      "residents",
      "crossing",
      "border",
      "meeting",
      "denied",
      "shelling",
    ];
    const word = fc.record({
      form: fc.constantFrom(...words),
      upos: fc.constantFrom("NOUN", "PROPN", "VERB", "ADJ", "PUNCT"),
      xpos: fc.constantFrom("NNS", "VBD", "VBG", "VBZ", "NN"),
    });
    const relation = fc.constantFrom("nsubj", "obj", "ccomp", "acl", "amod", "nmod", "compound", "case", "conj");
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(word, fc.nat(), relation), { minLength: 1, maxLength: 14 }),
        (turned, made) => {
          const last = made.length - 1;
          const above = made.map(([, seed], at) => (at === 0 ? -1 : seed % at));
          const heads = turned ? above.map((_, at) => (at === last ? -1 : last - (above[last - at] ?? 0))) : above;
          const root = turned ? last : 0;
          const given = {
            upos: made.map(([{ upos }]) => upos),
            xpos: made.map(([{ xpos }]) => xpos),
            heads,
            deprels: made.map(([, , deprel], at) => (at === root ? "root" : deprel)),
          };
          const found = settleClauses(
            made.map(([{ form }]) => form),
            given,
          );
          expect(Array.from(found.heads).filter((head) => head < 0)).toHaveLength(1);
          expect(findCycle(Int32Array.from([-1, ...Array.from(found.heads, (head) => head + 1)]))).toBeNull();
        },
      ),
      { numRuns: 600 },
    );
  });
});
