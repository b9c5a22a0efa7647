import { type Cited, type CitedBlock, legend, type Report, type Source } from "../report.ts";
import { safeUrl, sourceInWords, withTail } from "../words/marked.ts";
import { type Content, makePdf } from "./pdf-maker.ts";

const cellContent = (cited: Cited): Content => ({ text: withTail(cited), fontSize: 8 });

/** The columns of the toll table take what they need; the last one, which quotes, takes the rest. */
const tableContent = (block: CitedBlock & { kind: "table" }): Content => ({
  table: {
    headerRows: 1,
    widths: block.head.map((_, at) => (at === block.head.length - 1 ? "*" : at === 1 ? 80 : "auto")),
    body: [
      block.head.map((text): Content => ({ text, bold: true, fontSize: 8 })),
      ...block.rows.map((row) => row.map(cellContent)),
    ],
  },
  layout: "lightHorizontalLines",
  margin: [0, 2, 0, 6],
});

const blockContent = (block: CitedBlock): Content => {
  switch (block.kind) {
    case "heading":
      return { text: block.text, bold: true, fontSize: 11, margin: [0, 6, 0, 2], headlineLevel: 3 };
    case "note":
      return { text: block.text, italics: true, margin: [0, 2, 0, 6] };
    case "list":
      return {
        ul: block.items.map((item) => ({ text: item.map(withTail).join(" "), margin: [0, 1, 0, 2] })),
        margin: [0, 0, 0, 4],
      };
    case "table":
      return tableContent(block);
  }
};

const sourceContent = (source: Source): Content => {
  const words = `[${source.number}] ${sourceInWords(source)}`;
  const url = safeUrl(source.url);
  return {
    text: url ? [`${words} `, { text: url, link: url, color: "#0b57d0" }] : words,
    fontSize: 8,
    margin: [0, 1, 0, 2],
  };
};

const heading = (text: string): Content => ({
  text,
  bold: true,
  fontSize: 14,
  margin: [0, 12, 0, 4],
  headlineLevel: 2,
});

const contentOf = ({ title, basis, sections, sources, generator }: Report): Content[] => [
  { text: title, bold: true, fontSize: 18, margin: [0, 0, 0, 8] },
  ...basis.map(([label, value]): Content => ({ text: [{ text: `${label}: `, bold: true }, value] })),
  { text: legend, italics: true, margin: [0, 8, 0, 4] },
  ...sections.flatMap((section) => [heading(section.title), ...section.blocks.map(blockContent)]),
  heading("Sources"),
  ...sources.map(sourceContent),
  { text: `Written by ${generator}.`, italics: true, margin: [0, 8, 0, 0] },
];

interface Node {
  readonly headlineLevel?: number;
}

/** A heading at the foot of a page goes over to what it heads. */
const breaksBefore = (node: Node, nodes: { getFollowingNodesOnPage(): readonly Node[] }): boolean =>
  node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0;

/** A report as PDF. The same report gives the same bytes: its dates are those of the report and not of the clock. */
export const asPdf = (report: Report): Promise<Uint8Array> => {
  const { title, generator } = report;
  const date = new Date(`${report.date ?? "2000-01-01"}T00:00:00Z`);
  return makePdf({
    info: { title, creator: generator, producer: generator, creationDate: date, modDate: date },
    pageSize: "A4",
    pageMargins: [48, 48, 48, 48],
    defaultStyle: { font: "Roboto", fontSize: 10, lineHeight: 1.15 },
    content: contentOf(report),
    footer: (page: number, pages: number): Content => ({
      text: `${page} / ${pages}`,
      alignment: "center",
      fontSize: 8,
    }),
    pageBreakBefore: breaksBefore,
  });
};
