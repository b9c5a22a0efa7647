import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { warcRecord } from "./make-archive.ts";
import { everydaySentences } from "./tables/everyday-sentences.ts";

/** One page in so many tells a report of the news file; the others are about cooking, sport, gardens, the arts and weather. */
export const oneReportIn = 10;
/** Characters of markup, scripts and menus around the text: a page of news has about so many. */
const around = 90_000;
const sentencesOfStory = 24;

const frame = (() => {
  const script = `<script>window.state = ${JSON.stringify({ cards: Array.from({ length: 400 }, (_, id) => ({ id, kind: "card", src: `/img/${id}.jpg` })) })};</script>`;
  const style = `<style>${Array.from({ length: 300 }, (_, at) => `.c${at}{margin:${at}px;color:#333}`).join("")}</style>`;
  const menu = `<nav><ul>${'<li class="menu-item"><a href="/section/subsection">A section of the paper</a></li>'.repeat(150)}</ul></nav>`;
  const card =
    '<div class="card"><a href="/x"><img src="/i.jpg" alt=""><span class="kicker">Today</span>Another story</a></div>';
  const left = around - script.length - style.length - menu.length;
  return { head: script + style, menu, related: card.repeat(Math.max(0, Math.floor(left / card.length))) };
})();

/** A made story of a subject, of about 400 words; no two are alike. */
const storyOf = (id: number): string => {
  const subject = everydaySentences[id % everydaySentences.length] ?? [];
  return Array.from({ length: sentencesOfStory }, (_, at) => {
    const sentence = subject[(id * 7 + at * 3) % subject.length] ?? "";
    return sentence.replace("#", String(2 + ((id * 31 + at * 17) % 97)));
  }).join(" ");
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const titles = ["Recipe of the day", "Weekend in the hall", "In the garden", "On stage and screen", "Small things"];

const page = (id: number, text: string): string => {
  const title = titles[id % titles.length] ?? "";
  const paragraphs = (text.match(/[\s\S]{1,400}(?:\s|$)/g) ?? []).map((part) => `<p>${escaped(part)}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2005-01-31T08:00:00Z">${frame.head}</head><body>${frame.menu}<main><article><h1>${title}</h1>${paragraphs}</article></main><aside class="related">${frame.related}</aside></body></html>`;
};

const records = function* (texts: readonly string[], bytes: number): Generator<string> {
  let written = 0;
  for (let id = 0; written < bytes; id++) {
    const report = `${texts[Math.floor(id / oneReportIn) % texts.length] ?? ""}\n\nThis is report number ${id} of the desk.`;
    const record = warcRecord(id, page(id, id % oneReportIn === 0 ? report : storyOf(id)));
    written += record.length;
    yield record;
  }
};

/** Writes a WARC of so many bytes, unpacked, as an archive of general news holds it: heavy pages of which few are to be analysed. */
export const makeNewsArchive = (file: string, texts: readonly string[], bytes: number): Promise<void> =>
  pipeline(Readable.from(records(texts, bytes)), createWriteStream(file));
