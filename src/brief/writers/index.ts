import type { Report } from "../report.ts";
import { asHtml } from "./html.ts";
import { asMarkdown } from "./markdown.ts";

export const briefFormats = ["md", "html", "pdf", "docx"] as const;
export type BriefFormat = (typeof briefFormats)[number];

export const isBriefFormat = (name: string): name is BriefFormat => briefFormats.some((format) => format === name);

/** Writes a report. The libraries of PDF and DOCX are large and loaded only when they are asked for. */
export const writeBrief = async (report: Report, format: BriefFormat): Promise<Uint8Array> => {
  switch (format) {
    case "md":
      return new TextEncoder().encode(asMarkdown(report));
    case "html":
      return new TextEncoder().encode(asHtml(report));
    case "pdf":
      return (await import("./pdf.ts")).asPdf(report);
    case "docx":
      return (await import("./docx.ts")).asDocx(report);
  }
};
