import type { ClaimItem } from "../core/record/items.ts";
import type { Block, Cell, Cited, CitedBlock, Draft, Report, Sentence, Source, Standing } from "./report.ts";

const standingOf = (items: readonly ClaimItem[]): Standing | null => {
  if (items.length === 0) return null;
  const statuses = new Set(items.map(({ review }) => review.status));
  if (statuses.has("flagged")) return "flagged";
  return statuses.has("unreviewed") || statuses.has("rejected") ? "unreviewed" : "reviewed";
};

/** Gives numbers to sources in the order in which a report first cites them: one for each quote of each article. */
class Sources {
  readonly list: Source[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #claims: ReadonlyMap<string, ClaimItem>;

  constructor(claims: ReadonlyMap<string, ClaimItem>) {
    this.#claims = claims;
  }

  #numberOf({ claim, article }: ClaimItem): number {
    const key = `${article.id}\0${article.version}\0${claim.quote}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.length + 1;
    const { publisher, title, url, published } = article;
    this.list.push({ number, article: article.id, publisher, title, url, published, quote: claim.quote });
    this.#numbers.set(key, number);
    return number;
  }

  cite({ text, claims }: Sentence | Cell): Cited {
    const items = claims.flatMap((id) => this.#claims.get(id) ?? []);
    const cites = [...new Set(items.map((item) => this.#numberOf(item)))];
    return { text, cites, claims, standing: standingOf(items) };
  }

  block(block: Block): CitedBlock {
    if (block.kind === "list")
      return { kind: "list", items: block.items.map((item) => item.map((each) => this.cite(each))) };
    if (block.kind === "table")
      return { kind: "table", head: block.head, rows: block.rows.map((row) => row.map((each) => this.cite(each))) };
    return block;
  }
}

/** Numbers the sources of a draft. */
export const cite = (
  { title, basis, sections }: Draft,
  claims: ReadonlyMap<string, ClaimItem>,
  { date, generator }: Pick<Report, "date" | "generator">,
): Report => {
  const sources = new Sources(claims);
  const cited = sections.map((section) => ({
    title: section.title,
    blocks: section.blocks.map((block) => sources.block(block)),
  }));
  return { title, date, generator, basis, sections: cited, sources: sources.list };
};
