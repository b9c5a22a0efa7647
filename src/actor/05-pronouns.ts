import { type Draft, draftOf } from "./draft.ts";
import { lowAt, type Reading, textOf } from "./reading.ts";

/** What a pronoun may stand for. */
export interface PronounKind {
  readonly gender: "he" | "she" | null;
  readonly many: boolean;
  /** "it" and "its": a body or a state, never a person. */
  readonly thing: boolean;
}

const kinds: Readonly<Record<string, PronounKind>> = Object.fromEntries([
  ...["he", "him", "his", "himself"].map((word) => [word, { gender: "he", many: false, thing: false }]),
  ...["she", "her", "hers", "herself"].map((word) => [word, { gender: "she", many: false, thing: false }]),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [
    word,
    { gender: null, many: true, thing: false },
  ]),
  ...["it", "its", "itself"].map((word) => [word, { gender: null, many: false, thing: true }]),
]);

export const pronounKind = (form: string): PronounKind | null => kinds[form.toLowerCase()] ?? null;

/** Step 5: third-person pronouns, personal and possessive. Whom they stand for is for the last step. */
export const findPronouns = (reading: Reading): readonly Draft[] => {
  const drafts: Draft[] = [];
  reading.tokens.forEach((token, at) => {
    const kind = token.upos === "PRON" || token.xpos === "PRP$" ? pronounKind(token.form) : null;
    if (!kind || /^expl/.test(token.deprel)) return;
    const range = { from: at, to: at + 1 };
    drafts.push(
      draftOf({
        ...range,
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
