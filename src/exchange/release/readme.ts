import type { ExportSummary } from "../report.ts";
import type { ChangeCounts } from "./change-log.ts";

/** What a release is made of. */
export interface Release {
  /** "2023.1" */
  readonly number: string;
  readonly generator: string;
  readonly asOf: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly previous: string | null;
  readonly changes: ChangeCounts;
  readonly files: readonly { readonly file: string; readonly about: string; readonly summary: ExportSummary | null }[];
}

const filtersAsText = (filters: Readonly<Record<string, string>>): string =>
  Object.keys(filters).length === 0
    ? "the whole record"
    : Object.entries(filters)
        .map(([name, value]) => `${name} ${value}`)
        .join(", ");

const fileAsText = ({ file, about, summary }: Release["files"][number]): string =>
  [
    `- \`${file}\`: ${about}${summary ? `; ${summary.written} rows` : ""}`,
    ...(summary?.dropped ?? []).map(({ count, reason }) => `  - ${count} left out: ${reason}`),
  ].join("\n");

/** The README of a release, in Markdown. */
export const releaseReadme = ({ number, generator, asOf, filters, previous, changes, files }: Release): string =>
  `# Release ${number}

Made by ${generator}, as of ${asOf}: ${filtersAsText(filters)}.

Every claim carries the words of the report that says it. What no person has reviewed is marked \`unreviewed\`. The files
are Sitrep's own data in the shape of others; they are no data of ACLED, UCDP, POLECAT, GDELT or ICEWS.

## Files

${files.map(fileAsText).join("\n")}

## Since the last release

${previous === null ? "This is the first release." : `Since ${previous}: ${changes.added} events added, ${changes.changed} changed, ${changes.deleted} deleted.`}
\`changes.csv\` names them; \`deletions.csv\` names the articles that were withdrawn from the record, with the reason.

## Checks

\`sha256sum -c SHA256SUMS\` proves that the files are whole. The same record, release number and instant give the same bytes.
`;
