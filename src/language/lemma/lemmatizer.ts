import type { ModelFile } from "../model/model-file.ts";
import { applyScript } from "./edit-script.ts";

/** Gives the lemma of a form with its tags; names keep their capitals. */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string;

export const longestSuffix = 6;
const curly = /[’‘`]/gu;

/** Lines `key TAB script`: whole words as `word XPOS UPOS`, endings as `-ending XPOS`. */
const readScripts = (text: string): Map<string, string> => {
  const scripts = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [key, script] = line.split("\t");
    if (key && script) scripts.set(key, script);
  }
  return scripts;
};

const scriptFor = (scripts: Map<string, string>, lower: string, upos: string, xpos: string): string => {
  const whole = scripts.get(`${lower} ${xpos} ${upos}`) ?? scripts.get(`${lower} ${upos}`);
  if (whole) return whole;
  for (let length = Math.min(longestSuffix, lower.length); length >= 0; length--) {
    const script = scripts.get(`-${lower.slice(lower.length - length)} ${xpos} ${upos}`);
    if (script) return script;
  }
  return "0";
};

/** Whole words by table, others by the longest ending that the treebanks show for the tag. */
export const lemmatizer = (file: ModelFile): Lemmatizer => {
  const scripts = readScripts(file.text("lemma.scripts"));
  const known = new Map<string, string>();
  return (form, upos, xpos) => {
    if (form.length > 60) return form;
    const key = `${form} ${xpos} ${upos}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const lower = form.toLowerCase().replace(curly, "'");
    const keeps = upos === "PROPN" || xpos === "NNP" || xpos === "NNPS";
    const base = keeps ? form : lower;
    const lemma = applyScript(base, scriptFor(scripts, lower, upos, xpos)) || base;
    if (known.size > 60_000) known.clear();
    known.set(key, lemma);
    return lemma;
  };
};
