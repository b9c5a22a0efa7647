import { isDateLine, isToolLine } from "./furniture-lines.ts";
import { boilerplateLines, headLines } from "./tables/clutter.ts";

/** Characters: a longer paragraph is prose, whatever it begins with. */
const longestBoilerplate = 240;
/** Characters: only a line below this is taken for a byline or a date over the report. */
const longestHead = 120;
/** Characters of a line that is a part of the page's title, which may name the site too. */
const shortestTitle = 15;

const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= longestBoilerplate &&
  (boilerplateLines.some((line) => line.test(paragraph)) || isToolLine(paragraph));

/** What stands over a report and is told beside its text: headline, byline, date. */
const isHead = (line: string, { title = "", byline = "" }: { title?: string; byline?: string }): boolean =>
  line === title ||
  (line.length >= shortestTitle && (title.startsWith(line) || title.endsWith(line))) ||
  (line.length <= longestHead &&
    ((byline.length >= 5 && line.length <= byline.length + 40 && line.toLowerCase().startsWith(byline.toLowerCase())) ||
      isDateLine(line) ||
      headLines.some((head) => head.test(line))));

/** A line with which the report itself begins: longer than a head, or a whole sentence. */
const isProse = (line: string): boolean =>
  line.length > longestHead || (line.length >= 60 && /[.!?…][”"'’)]?$/.test(line));

/** Of the first paragraphs, which may hold the head as lines of their own, up to the report's first. */
const withoutHead = (paragraphs: readonly string[], about: { title?: string; byline?: string }): readonly string[] => {
  const first = paragraphs.findIndex((paragraph) => paragraph.split("\n").some((line) => isProse(line.trim())));
  const end = first < 0 ? paragraphs.length : first + 1;
  const head = paragraphs.slice(0, end).map((paragraph) =>
    paragraph
      .split("\n")
      .filter((line) => !isHead(line.trim(), about))
      .join("\n"),
  );
  return [...head.filter(Boolean), ...paragraphs.slice(end)];
};

/** The text of a page without what its makers put between and over the paragraphs: prompts, tools, bylines, the headline. */
export const cleanLines = (text: string, about: { readonly title?: string; readonly byline?: string }): string =>
  withoutHead(
    text.split("\n\n").filter((paragraph) => !isBoilerplate(paragraph.trim())),
    about,
  ).join("\n\n");
