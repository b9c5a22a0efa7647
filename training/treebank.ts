import { readFileSync } from "node:fs";

/** One syntactic word of a CoNLL-U file with its span in the document's raw text. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index within the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly start: number;
  readonly end: number;
  /** The tenth column: `Entity=` and the like. */
  readonly misc: string;
}
export interface GoldSentence {
  readonly words: readonly GoldWord[];
  readonly start: number;
  readonly end: number;
}
/** A document with its raw text rebuilt as in the CoNLL 2018 shared task: paragraphs are parted by an empty line. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

interface Surface {
  readonly form: string;
  readonly misc: string;
  readonly rows: string[][];
}

/** Groups the rows of a sentence by surface token: a multi-word token holds several rows. Empty nodes are left out. */
const surfacesOf = (lines: readonly string[]): Surface[] => {
  const surfaces: Surface[] = [];
  let until = 0;
  for (const line of lines) {
    const row = line.split("\t");
    const [id = "", form = ""] = row;
    const misc = row[9] ?? "_";
    if (id.includes(".")) continue;
    if (id.includes("-")) {
      until = Number(id.split("-")[1]);
      surfaces.push({ form, misc, rows: [] });
    } else if (Number(id) <= until) surfaces.at(-1)?.rows.push(row);
    else surfaces.push({ form, misc, rows: [row] });
  }
  return surfaces;
};

/** Words of one surface token get spans by the lengths of their forms, which may differ from what is written. */
const wordsOf = ({ form: surface, rows }: Surface, at: number): GoldWord[] => {
  let used = 0;
  return rows.map((row, nth) => {
    const [, form = "", lemma = "", upos = "", xpos = "", feats = "", head = "0", deprel = ""] = row;
    const start = at + used;
    used = nth === rows.length - 1 ? surface.length : Math.min(surface.length, used + form.length);
    return {
      form,
      lemma,
      upos,
      xpos,
      feats,
      head: Number(head) - 1,
      deprel,
      start,
      end: at + used,
      misc: row[9] ?? "_",
    };
  });
};

/** Reads CoNLL-U text into documents; a file without `# newdoc` is one document. */
export const readConllu = (content: string): GoldDocument[] => {
  const documents: { id: string; text: string; sentences: GoldSentence[] }[] = [];
  let lines: string[] = [];
  let paragraph = false;
  const close = (): void => {
    if (lines.length === 0) return;
    if (documents.length === 0) documents.push({ id: "", text: "", sentences: [] });
    const document = documents.at(-1);
    if (!document) return;
    if (paragraph && document.text) document.text = `${document.text.trimEnd()}\n\n`;
    const start = document.text.length;
    const words: GoldWord[] = [];
    for (const surface of surfacesOf(lines)) {
      words.push(...wordsOf(surface, document.text.length));
      document.text += surface.form + (surface.misc.includes("SpaceAfter=No") ? "" : " ");
    }
    document.sentences.push({ words, start, end: words.at(-1)?.end ?? start });
    lines = [];
    paragraph = false;
  };
  for (const line of content.split(/\r?\n/u)) {
    if (!line.trim()) close();
    else if (/^# newdoc\b/u.test(line))
      documents.push({ id: line.split("=")[1]?.trim() ?? "", text: "", sentences: [] });
    else if (/^# newpar(?:\s|$)/u.test(line)) paragraph = true;
    else if (!line.startsWith("#")) lines.push(line);
  }
  close();
  return documents;
};

export const readTreebank = (file: string): GoldDocument[] => readConllu(readFileSync(file, "utf8"));
