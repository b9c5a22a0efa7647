import { type Cited, type CitedBlock, legend, marks, type Report, type Source } from "../report.ts";
import { safeUrl, sourceInWords } from "../words/marked.ts";

/** Article text is hostile: it only ever goes in as text. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, "Segoe UI", sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; } h2 { margin-top: 2rem; border-bottom: 1px solid #8888; } h3 { margin: 1.2rem 0 0.3rem; }
ul { padding-left: 1.2rem; } li { margin: 0.35rem 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; }
th, td { border: 1px solid #8888; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
td.number { text-align: right; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
.scroll { overflow-x: auto; } .note { font-style: italic; } .mark { font-size: 0.85em; white-space: nowrap; }
a.cite { text-decoration: none; } li:target { background: #ffd54f66; }
@media print { body { max-width: none; font-size: 11pt; } a { color: inherit; } }
`;

const citesAsHtml = (cites: readonly number[]): string =>
  cites.map((number) => `<a class="cite" href="#source-${number}">[${number}]</a>`).join("");

const statement = ({ text, cites, standing }: Cited): string => {
  const mark = standing ? marks[standing] : "";
  const shown = mark ? `<abbr class="mark" title="${standing}">${mark}</abbr>` : "";
  return [escaped(text), citesAsHtml(cites), shown].filter(Boolean).join(" ");
};

const cellAsHtml = (cited: Cited): string =>
  /^(?:–|[\d,.]+)$/.test(cited.text) ? `<td class="number">${statement(cited)}</td>` : `<td>${statement(cited)}</td>`;

const blockAsHtml = (block: CitedBlock): string => {
  switch (block.kind) {
    case "heading":
      return `<h3>${escaped(block.text)}</h3>`;
    case "note":
      return `<p class="note">${escaped(block.text)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${item.map(statement).join(" ")}</li>`).join("\n")}\n</ul>`;
    case "table": {
      const head = block.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
      const rows = block.rows.map((row) => `<tr>${row.map(cellAsHtml).join("")}</tr>`).join("\n");
      return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(block.head.join(", "))}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table></div>`;
    }
  }
};

const sourceAsHtml = (source: Source): string => {
  const url = safeUrl(source.url);
  const link = url ? ` <a href="${escaped(url)}" rel="noopener noreferrer nofollow">${escaped(url)}</a>` : "";
  return `<li id="source-${source.number}">[${source.number}] ${escaped(sourceInWords(source))}${link}</li>`;
};

/** A report as one HTML file that loads nothing and runs nothing. */
export const asHtml = ({ title, basis, sections, sources, generator }: Report): string =>
  [
    "<!doctype html>",
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="generator" content="${escaped(generator)}">`,
    `<title>${escaped(title)}</title><style>${style}</style></head>`,
    "<body><main>",
    `<h1>${escaped(title)}</h1>`,
    `<dl>${basis.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join("")}</dl>`,
    `<p class="note">${escaped(legend)}</p>`,
    ...sections.flatMap((section) => [`<h2>${escaped(section.title)}</h2>`, ...section.blocks.map(blockAsHtml)]),
    "<h2>Sources</h2>",
    `<ul>\n${sources.map(sourceAsHtml).join("\n")}\n</ul>`,
    `<p class="note">Written by ${escaped(generator)}.</p>`,
    "</main></body></html>",
    "",
  ].join("\n");
