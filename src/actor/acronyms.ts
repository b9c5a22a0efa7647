import { type Draft, draftOf } from "./draft.ts";
import type { Reading } from "./reading.ts";

/** "the Southern Valley Defence League (SVDL)": an acronym that a bracket introduces, and where it comes again. */
export const findAcronyms = (
  reading: Reading,
  bodies: readonly Draft[],
  taken: ReadonlySet<number>,
): readonly Draft[] => {
  const introduced = new Map<string, Draft>();
  for (const body of bodies) {
    const inside = reading.tokens[body.to + 1]?.form ?? "";
    const bracketed = reading.tokens[body.to]?.form === "(" && reading.tokens[body.to + 2]?.form === ")";
    if (
      bracketed &&
      body.type === "organisation" &&
      /^\p{Lu}[\p{Lu}\p{Ll}-]{1,9}$/u.test(inside) &&
      /\p{Lu}.*\p{Lu}/u.test(inside)
    )
      introduced.set(inside, body);
  }
  const found: Draft[] = [];
  reading.tokens.forEach((token, at) => {
    const body = introduced.get(token.form);
    if (!body || taken.has(at) || at < body.from || (at >= body.from && at < body.to)) return;
    found.push(
      draftOf(
        { from: at, to: at + 1 },
        {
          head: at,
          nature: "name",
          type: "organisation",
          name: body.name,
          country: body.country,
          bloc: body.bloc,
          sectors: body.sectors,
          organisation: body.organisation,
          entity: body.entity,
          by: "actor/acronym",
          score: 0.9,
          reason: `introduced in brackets for "${body.name}"`,
        },
      ),
    );
  });
  return found;
};
