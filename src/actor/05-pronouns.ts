import { type Draft, draftOf } from "./draft.ts";
import { lowAt, type Reading, textOf } from "./reading.ts";

/** What a pronoun may stand for. */
export interface PronounKind {
  readonly gender: "he" | "she" | null;
  readonly many: boolean;
  /** "it" and "its": a body or a state, never a person. */
  readonly thing: boolean;
}

const listed: readonly { readonly words: string; readonly kind: PronounKind }[] = [
  { words: "he him his himself", kind: { gender: "he", many: false, thing: false } },
  { words: "she her hers herself", kind: { gender: "she", many: false, thing: false } },
  { words: "they them their theirs themselves", kind: { gender: null, many: true, thing: false } },
  { words: "it its itself", kind: { gender: null, many: false, thing: true } },
];
const kinds: ReadonlyMap<string, PronounKind> = new Map(
  listed.flatMap(({ words, kind }) => words.split(" ").map((word): [string, PronounKind] => [word, kind])),
);

export const pronounKind = (form: string): PronounKind | null => kinds.get(form.toLowerCase()) ?? null;

/** Step 5: third-person pronouns, personal and possessive. Whom they stand for is for the last step. */
export const findPronouns = (reading: Reading): readonly Draft[] => {
  const drafts: Draft[] = [];
  reading.tokens.forEach((token, at) => {
    const kind = token.upos === "PRON" || token.xpos === "PRP$" ? pronounKind(token.form) : null;
    if (!kind || /^expl/.test(token.deprel)) return;
    const range = { from: at, to: at + 1 };
    drafts.push(
      draftOf(range, {
        head: at,
        nature: "pronoun",
        type: kind.thing ? "organisation" : kind.many ? "group" : "person",
        name: textOf(reading, range),
        gender: kind.gender,
        by: "actor/pronoun",
        score: 0.5,
        reason: `"${lowAt(reading, at)}" stands for someone`,
      }),
    );
  });
  return drafts;
};
