import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { marked } from "marked";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBrief } from "../../src/brief/index.ts";
import { legend, type Report } from "../../src/brief/report.ts";
import { sourceInWords, withTail } from "../../src/brief/words/marked.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { demoRecord } from "../exchange/demo-exports.ts";
import { north, reportOf } from "./demo-report.ts";

let store: RecordStore;
let report: Report;
beforeAll(async () => {
  store = await demoRecord();
  report = (await reportOf(store, north)).report;
});
afterAll(() => store.close());

/** Everything that a reader of the report sees, without the marks that files add. */
const wordsOf = ({ title, basis, sections, sources, generator }: Report): string[] => [
  title,
  ...basis.map(([label, value]) => `${label}: ${value}`),
  legend,
  ...sections.flatMap((section) => [
    section.title,
    ...section.blocks.flatMap((block): string[] => {
      if (block.kind === "list") return block.items.map((item) => item.map(withTail).join(" "));
      if (block.kind === "table") return [...block.head, ...block.rows.flatMap((row) => row.map(withTail))];
      return [block.text];
    }),
  ]),
  "Sources",
  ...sources.map((source) => `[${source.number}] ${sourceInWords(source)} ${source.url ?? ""}`),
  `Written by ${generator}.`,
];

const bare = (text: string): string => text.replace(/\s+/g, "");
const text = (given: Report): string => bare(wordsOf(given).join(""));

const xml = new XMLParser({ preserveOrder: true, ignoreAttributes: true, trimValues: false });
const leaves = (node: unknown): string =>
  Array.isArray(node)
    ? node.map(leaves).join("")
    : typeof node === "object" && node !== null
      ? Object.entries(node)
          .map(([name, value]) => (name === "#text" ? String(value) : leaves(value)))
          .join("")
      : "";
const docxText = (bytes: Uint8Array): string => {
  const part = unzipSync(bytes)["word/document.xml"];
  return leaves(xml.parse(strFromU8(part ?? new Uint8Array())).slice(1))
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'");
};
const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const { text: pages } = await extractText(await getDocumentProxy(bytes.slice()));
  return pages.map((page) => page.replace(/\s*\d+ \/ \d+\s*$/, "")).join("\n");
};

const hostile: Report = {
  title: "Report: <script>alert(1)</script> & # [x](javascript:alert(1))",
  date: "2024-01-02",
  generator: "sitrep test",
  basis: [["As of", "now | then"]],
  sections: [
    {
      title: "One",
      blocks: [
        { kind: "heading", text: "# <b>bold</b>" },
        { kind: "note", text: "*note*" },
        {
          kind: "list",
          items: [
            [
              {
                text: "“<img src=x onerror=alert(1)> ![a](http://evil.example/x.png) https://evil.example \u0007\ud800 Žë Ђ Ω”",
                cites: [1],
                claims: ["a"],
                standing: "unreviewed",
              },
            ],
          ],
        },
        {
          kind: "table",
          head: ["a", "b"],
          rows: [
            [
              { text: "x | y", cites: [], claims: [], standing: null },
              { text: "`c`", cites: [1], claims: ["a"], standing: "flagged" },
            ],
          ],
        },
      ],
    },
  ],
  sources: [
    {
      number: 1,
      article: "a",
      publisher: "</li><script>x</script>",
      title: null,
      url: "javascript:alert(1)",
      published: null,
      quote: "q",
    },
    {
      number: 2,
      article: "b",
      publisher: "B",
      title: "T",
      url: 'https://b.example/"><script>',
      published: "2024-01-01",
      quote: "r",
    },
  ],
};

describe("files of a report", () => {
  it("PDF holds every word, read back by another library", async () => {
    const bytes = await writeBrief(report, "pdf");
    // Rows that go on over a page are read in another order: all words are compared, then the running text.
    const found = bare((await pdfText(bytes)).replaceAll("•", ""));
    expect([...found].sort().join("")).toBe([...text(report)].sort().join(""));
    const [summary] = report.sections;
    expect(found).toContain(
      bare(
        wordsOf({ ...report, basis: [], sections: summary ? [summary] : [], sources: [] })
          .slice(1, -2)
          .join(""),
      ),
    );
    const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info).toMatchObject({ Title: report.title, CreationDate: "D:20230615000000Z" });
  });

  it("DOCX holds every word in order, read back as a ZIP of XML", async () => {
    expect(bare(docxText(await writeBrief(report, "docx")))).toBe(text(report));
  });

  it("HTML holds every word in order, and each number leads to its source", async () => {
    const { document } = parseHTML(new TextDecoder().decode(await writeBrief(report, "html")));
    const shown = document.querySelector("main")?.textContent ?? "";
    expect(bare(shown).replaceAll(":", "")).toBe(text(report).replaceAll(":", ""));
    const links = [...document.querySelectorAll("a.cite")];
    expect(links.length).toBeGreaterThan(50);
    for (const link of links)
      expect(document.getElementById((link.getAttribute("href") ?? "").slice(1))).not.toBeNull();
  });

  it("Markdown shows as it is meant where it is rendered", async () => {
    const html = await marked.parse(new TextDecoder().decode(await writeBrief(report, "md")));
    const { document } = parseHTML(`<main>${html}</main>`);
    expect(bare(document.querySelector("main")?.textContent ?? "")).toBe(text(report));
  });

  it.each(["md", "html", "pdf", "docx"] as const)("%s is the same bytes each time", async (format) => {
    const once = await writeBrief(report, format);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.compare(Buffer.from(await writeBrief(report, format)), Buffer.from(once))).toBe(0);
  });

  it("takes nothing of an article as code, link or picture", async () => {
    const html = new TextDecoder().decode(await writeBrief(hostile, "html"));
    const md = await marked.parse(new TextDecoder().decode(await writeBrief(hostile, "md")));
    for (const page of [html, `<html><body>${md}</body></html>`]) {
      const { document } = parseHTML(page);
      expect(document.querySelectorAll("script, img, iframe, b").length).toBe(0);
      const targets = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
      expect(targets.filter((href) => !href.startsWith("#"))).toEqual([]);
    }
    expect(bare(docxText(await writeBrief(hostile, "docx")))).toContain("<imgsrc=xonerror=alert(1)>");
    expect(bare(await pdfText(await writeBrief(hostile, "pdf")))).toContain("ŽëЂΩ");
  });
});
