import type { AnalysedSentence } from "./analyser.ts";

const closed = new Set(["ADP", "SCONJ", "CCONJ", "DET", "PRON", "AUX", "PART"]);
/** Words of the closed classes that a writer may put in capitals for emphasis. */
const functionWords = new Set(
  (
    "aboard about above across after against all along also although am amid among and another any anybody anyone anything are around " +
    "as at be because been before behind being below beneath beside besides between beyond both but by can could despite did do does " +
    "down during each either every everybody everyone everything except few for from had has have having he her hers herself him himself " +
    "his how if in inside into is it its itself less many may me might mine more most much must my myself near neither no nobody none nor " +
    "not nothing of off on once one onto or other our ours ourselves out outside over past per plus shall she should since so some " +
    "somebody someone something such than that the their theirs them themselves then there these they this those though through " +
    "throughout till to toward towards under unless until unlike up upon us versus via vs was we were what whatever when where whereas " +
    "whether which while who whoever whom whose why will with within without would yet you your yours yourself wanna gonna cannot"
  ).split(" "),
);
const capitals = /^\p{Lu}{3,}$/u;
const nominal = /^(?:NOUN|PROPN)$/u;

/**
 * The closed classes are closed: an acronym that ends like one of their words ("25 KFOR peacekeepers") is a name, and part of
 * the noun after it. Gives the analysis back as it is where none occurs.
 */
export const settleAcronyms = (forms: readonly string[], analysed: AnalysedSentence): AnalysedSentence => {
  const found: number[] = [];
  forms.forEach((form, at) => {
    if (form.length < 3 || !closed.has(analysed.upos[at] ?? "") || !capitals.test(form)) return;
    if (!functionWords.has(form.toLowerCase())) found.push(at);
  });
  if (found.length === 0) return analysed;
  const [upos, xpos, deprels] = [[...analysed.upos], [...analysed.xpos], [...analysed.deprels]];
  for (const at of found) {
    upos[at] = "PROPN";
    xpos[at] = "NNP";
    const head = analysed.heads[at] ?? -1;
    if (head > at && nominal.test(upos[head] ?? "")) deprels[at] = "compound";
  }
  return { ...analysed, upos, xpos, deprels };
};
