import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Cited, type CitedBlock, legend, type Report, type Source } from "../report.ts";
import { safeUrl, sourceInWords, withTail } from "../words/marked.ts";
import { sameBytes } from "./same-bytes.ts";

/** Control letters and lone surrogates, which XML 1.0 cannot hold, would make the file unreadable. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ");

const run = (text: string, style: { bold?: boolean; italics?: boolean } = {}): TextRun =>
  new TextRun({ text: plain(text), ...style });
const paragraph = (...children: (TextRun | ExternalHyperlink)[]): Paragraph =>
  new Paragraph({ children, spacing: { after: 80 } });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, children: [run(text)], keepNext: true });

const border = { style: BorderStyle.SINGLE, size: 4, color: "999999" };
const borders = { top: border, bottom: border, left: border, right: border };
const cellOf = (text: string, bold = false): TableCell =>
  new TableCell({
    borders,
    children: [new Paragraph({ children: [new TextRun({ text: plain(text), bold, size: 16 })] })],
  });

const tableOf = (head: readonly string[], rows: readonly (readonly Cited[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cellOf(text, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((cited) => cellOf(withTail(cited))) })),
    ],
  });

const blockOf = (block: CitedBlock): (Paragraph | Table)[] => {
  switch (block.kind) {
    case "heading":
      return [heading(block.text, HeadingLevel.HEADING_3)];
    case "note":
      return [paragraph(run(block.text, { italics: true }))];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            bullet: { level: 0 },
            spacing: { after: 60 },
            children: [run(item.map(withTail).join(" "))],
          }),
      );
    case "table":
      return [tableOf(block.head, block.rows)];
  }
};

const sourceOf = (source: Source): Paragraph => {
  const url = safeUrl(source.url);
  const words = run(`[${source.number}] ${sourceInWords(source)}${url ? " " : ""}`);
  return url
    ? paragraph(words, new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: "Hyperlink" })] }))
    : paragraph(words);
};

const childrenOf = ({ title, basis, sections, sources, generator }: Report): (Paragraph | Table)[] => [
  heading(title, HeadingLevel.TITLE),
  ...basis.map(([label, value]) => paragraph(run(`${label}: `, { bold: true }), run(value))),
  paragraph(run(legend, { italics: true })),
  ...sections.flatMap((section) => [
    heading(section.title, HeadingLevel.HEADING_1),
    ...section.blocks.flatMap(blockOf),
  ]),
  heading("Sources", HeadingLevel.HEADING_1),
  ...sources.map(sourceOf),
  paragraph(run(`Written by ${generator}.`, { italics: true })),
];

/** A report as DOCX (Office Open XML). The same report gives the same bytes. */
export const asDocx = async (report: Report): Promise<Uint8Array> => {
  const numbers = new Paragraph({
    children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
  });
  const document = new Document({
    title: plain(report.title),
    creator: report.generator,
    lastModifiedBy: report.generator,
    sections: [{ footers: { default: new Footer({ children: [numbers] }) }, children: childrenOf(report) }],
  });
  return sameBytes(await Packer.toBuffer(document), report.date ?? "2000-01-01");
};
