import type { Trace } from "../../core/trace.ts";
import type { Analysis } from "../../pipeline/analyse.ts";
import { fieldsOf, headingOf, onOneLine } from "./fields.ts";

const traceAsText =
  (text: string) =>
  (entry: Trace): string =>
    `      ${entry.action.padEnd(8)} ${entry.rule.padEnd(34)} on "${onOneLine(text.slice(entry.start, entry.end))}": ${onOneLine(entry.reason)}`;

/** Every claim with its fields and the trace entries that the same run left behind for it. */
export const explanationAsText = (
  { article, claims, mentions, trace }: Analysis,
  options: { mentions?: boolean },
): string => {
  const about = new Map<string, Trace[]>();
  for (const entry of trace) about.set(entry.about, [...(about.get(entry.about) ?? []), entry]);
  const tell = traceAsText(article.text);
  const lines = [onOneLine(article.title ?? article.id)];
  for (const claim of claims) {
    lines.push(`  ${headingOf(claim)}  ${claim.id}  by ${claim.by}`, `    "${onOneLine(claim.quote)}"`);
    lines.push(...fieldsOf(claim).map(([label, words]) => `    ${label.padEnd(10)} ${onOneLine(words)}`));
    lines.push("    because", ...(about.get(claim.id) ?? []).map(tell));
  }
  for (const mention of options.mentions ? mentions : [])
    lines.push(
      `  ${mention.kind} "${onOneLine(mention.text)}"  by ${mention.by}`,
      ...(about.get(mention.id) ?? []).map(tell),
    );
  return lines.join("\n");
};
