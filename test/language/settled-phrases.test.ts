import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlePhrases } from "../../src/language/settled-phrases.ts";

const show = (forms: string[], heads: ArrayLike<number>, deprels: readonly string[]): string =>
  forms.map((form, at) => `${form}<${heads[at] === -1 ? "root" : forms[heads[at] ?? 0]}:${deprels[at]}`).join(" ");

describe("phrases before a number", () => {
  it("makes the noun after 'at least' the subject", () => {
    const forms = ["At", "least", "14", "soldiers", "were", "hurt"];
    const settled = settlePhrases(forms, {
      upos: ["ADP", "ADJ", "NUM", "NOUN", "AUX", "VERB"],
      xpos: ["IN", "JJS", "CD", "NNS", "VBD", "VBN"],
      heads: [3, 3, 3, 5, 5, -1],
      deprels: ["case", "amod", "nummod", "obl", "aux:pass", "root"],
    });
    expect(show(forms, settled.heads, settled.deprels)).toBe(
      "At<least:case least<14:nmod 14<soldiers:nummod soldiers<hurt:nsubj:pass were<hurt:aux:pass hurt<root:root",
    );
  });
  it("keeps every tree a tree", () => {
    const word = fc.constantFrom("at", "least", "more", "than", "5", "men");
    const trees = fc.array(fc.tuple(word, fc.nat(), fc.nat(99)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(trees, (words) => {
        const forms = words.map(([form]) => form);
        const order = forms.map((_, at) => at).sort((a, b) => (words[a]?.[2] ?? 0) - (words[b]?.[2] ?? 0));
        const heads = forms.map(() => -1);
        order.forEach((at, nth) => {
          if (nth > 0) heads[at] = order[(words[at]?.[1] ?? 0) % nth] ?? -1;
        });
        const settled = settlePhrases(forms, {
          upos: forms.map((form) => (form === "5" ? "NUM" : "NOUN")),
          xpos: forms,
          heads,
          deprels: heads.map((head) => (head < 0 ? "root" : "dep")),
        });
        const found = Array.from(settled.heads);
        expect(found.filter((head) => head === -1)).toHaveLength(1);
        found.forEach((_, at) => {
          let up = at;
          for (let steps = 0; up !== -1; steps++) {
            expect(steps).toBeLessThanOrEqual(found.length);
            up = found[up] ?? -1;
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
