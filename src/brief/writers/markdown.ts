import { type Cited, type CitedBlock, legend, type Report, type Source } from "../report.ts";
import { safeUrl, sourceInWords, withTail } from "../words/marked.ts";

/** Article text is hostile: nothing of it may become a heading, a link, an image or HTML. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&!]/g, (sign) => `\\${sign}`)
    .replace(/(https?|ftp):\/\//gi, "$1:\\//");

const cell = (cited: Cited): string => escaped(withTail(cited));

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const blockLines = (block: CitedBlock): string[] => {
  switch (block.kind) {
    case "heading":
      return [`### ${escaped(block.text)}`, ""];
    case "note":
      return [`*${escaped(block.text)}*`, ""];
    case "list":
      return [...block.items.map((item) => `- ${item.map(cell).join(" ")}`), ""];
    case "table":
      return [
        row(block.head.map(escaped)),
        row(block.head.map(() => "---")),
        ...block.rows.map((each) => row(each.map(cell))),
        "",
      ];
  }
};

const sourceLine = (source: Source): string => {
  const url = safeUrl(source.url);
  return `- \\[${source.number}\\] ${escaped(sourceInWords(source))}${url ? ` <${url}>` : ""}`;
};

/** A report in Markdown (CommonMark with tables). */
export const asMarkdown = ({ title, basis, sections, sources, generator }: Report): string =>
  [
    `# ${escaped(title)}`,
    "",
    ...basis.map(([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`),
    "",
    `*${escaped(legend)}*`,
    "",
    ...sections.flatMap((section) => [`## ${escaped(section.title)}`, "", ...section.blocks.flatMap(blockLines)]),
    "## Sources",
    "",
    ...sources.map(sourceLine),
    "",
    `*Written by ${escaped(generator)}.*`,
    "",
  ].join("\n");
