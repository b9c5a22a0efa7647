const odd = /[’‘‛´`“”„…\u00AD\u200B-\u200F\u2060]|\uFE0F/u;
const plain: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "‛": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "…": "...",
};

/** A form in the typewriter's characters, which most training text is written in; what is not seen is left out. */
export const plainForm = (form: string): string => {
  if (!odd.test(form)) return form;
  if (form === "``" || form === "`") return form;
  const written = form
    .replace(/[’‘‛´“”„…]/gu, (character) => plain[character] ?? character)
    .replace(/(?<=\p{L})`(?=\p{L})/gu, "'")
    .replace(/[\u00AD\u200B-\u200F\u2060]|\uFE0F/gu, "");
  return written || form;
};

/** The same for sentences; those without such characters are given back as they are. */
export const plainForms = (sentences: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  sentences.map((forms) => (forms.some((form) => odd.test(form)) ? forms.map(plainForm) : forms));
