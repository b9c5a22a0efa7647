import type { ModelFile } from "./model/model-file.ts";

/** UD features of a word by its tags, as `Key=Value|Key=Value` or "_". */
export type Morphology = (form: string, upos: string, xpos: string) => string;

/** From a table of the treebanks: the word with its tags, else the tags alone. */
export const morphology = (file: ModelFile): Morphology => {
  const table = new Map<string, string>();
  for (const line of file.text("feats").split("\n")) {
    const [key, feats] = line.split("\t");
    if (key && feats) table.set(key, feats);
  }
  return (form, upos, xpos) =>
    (form.length < 40 ? table.get(`${form.toLowerCase()} ${upos} ${xpos}`) : undefined) ??
    table.get(`${upos} ${xpos}`) ??
    "_";
};

/** A past participle under a passive auxiliary is `Voice=Pass`: features are sorted by name, as UD wants them. */
export const withVoice = (feats: string, passive: boolean): string => {
  if (!passive || feats === "_" || !feats.includes("VerbForm=Part") || feats.includes("Voice=")) return feats;
  return [...feats.split("|"), "Voice=Pass"].sort().join("|");
};
