import { readFileSync } from "node:fs";

/** A gold mention of GUM, as offsets of the document's text. */
export interface GoldMention {
  readonly chain: string;
  readonly type: string;
  start: number;
  end: number;
  /** Span of the minimal words, which any match must hold (MIN of the CorefUD scorer). */
  readonly least: readonly { readonly start: number; readonly end: number }[];
}
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

interface Open {
  readonly chain: string;
  readonly type: string;
  readonly minimum: string;
  readonly from: number;
}

/** "(12-person-giv:act-...-1,3-coref(5-place-...-1-sgl)": what opens and closes at a word, in order. */
const readMentions = (words: readonly Word[]): GoldMention[] => {
  const mentions: GoldMention[] = [];
  const open: Open[] = [];
  const close = (chain: string, at: number): void => {
    const index = open.findLastIndex((each) => each.chain === chain);
    const [opened] = index < 0 ? [] : open.splice(index, 1);
    const [first, last] = [words[opened?.from ?? 0], words[at]];
    if (!opened || !first || !last) return;
    const least = opened.minimum
      .split(",")
      .map((number) => words[opened.from + Number(number) - 1])
      .filter((word) => word !== undefined);
    mentions.push({ chain, type: opened.type, start: first.start, end: last.end, least });
  };
  words.forEach(({ entity }, at) => {
    for (const [, opens, fields = "", closes] of entity.matchAll(/(\()?([^()]*)(\))?/g)) {
      if (!opens && !fields) continue;
      const [chain = "", type = "", , , , minimum = "1"] = fields.split("-");
      const plain = chain.replace(/\[.*\]/, "");
      if (opens) open.push({ chain: plain, type, minimum, from: at });
      if (closes) close(plain, at);
    }
  });
  return mentions;
};

/** The documents of a GUM file: text rebuilt with its spaces, a line feed between paragraphs, and the gold mentions. */
export const readGum = (file: string): GoldDocument[] => {
  const documents: GoldDocument[] = [];
  for (const part of readFileSync(file, "utf8")
    .split(/^# newdoc id = /m)
    .slice(1)) {
    let text = "";
    const words: Word[] = [];
    let skipTo = 0;
    for (const line of part.split("\n")) {
      if (/^# newpar(?!_)/.test(line) && text) text = `${text.trimEnd()}\n\n`;
      const [id = "", form = "", , , , , , , , misc = ""] = line.split("\t");
      if (!/^\d+(?:-\d+)?$/.test(id)) continue;
      const gap = /SpaceAfter=No/.test(misc) ? "" : " ";
      const entity = /Entity=([^|]*)/.exec(misc)?.[1] ?? "";
      const range = /^\d+-(\d+)$/.exec(id);
      if (range) {
        skipTo = Number(range[1]);
        text += form + gap;
      } else if (Number(id) <= skipTo) {
        const at = text.trimEnd().lastIndexOf(form);
        const start = at < 0 ? Math.max(0, text.length - 1) : at;
        words.push({ start, end: start + form.length, entity });
        if (Number(id) === skipTo) skipTo = 0;
      } else {
        words.push({ start: text.length, end: text.length + form.length, entity });
        text += form + gap;
      }
    }
    documents.push({ id: part.slice(0, part.indexOf("\n")), text, mentions: readMentions(words) });
  }
  return documents;
};
