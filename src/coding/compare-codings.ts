import type { Coded } from "../core/contract/analysis.ts";
import type { Claim } from "../core/contract/claim.ts";

/** How a claim fares between two codings of one article. `fields` are those that differ. */
export interface ClaimDifference {
  readonly article: string;
  readonly kind: "only-first" | "only-second" | "changed" | "same";
  readonly first: Claim | null;
  readonly second: Claim | null;
  readonly fields: readonly string[];
}

/** Fields that say how and not what: two codings may differ in them and mean the same. */
const aside: ReadonlySet<string> = new Set(["id", "by", "score", "event", "partOf"]);

const anchorOf = (claim: Claim): { start: number; end: number } => (claim.kind === "event" ? claim.trigger : claim);
const discriminant = (claim: Claim): string =>
  claim.kind === "event"
    ? claim.type
    : claim.kind === "toll"
      ? `${claim.measure} ${claim.side.start}`
      : `${claim.property} ${claim.subject.start}`;

const fieldsOf = (a: Claim, b: Claim): string[] => {
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !aside.has(name) && JSON.stringify(left.get(name)) !== JSON.stringify(right.get(name)),
  );
};

/** How alike two claims are: same kind is asked for; the same words and the same type count most. */
const likeness = (a: Claim, b: Claim): number => {
  if (a.kind !== b.kind) return -1;
  const one = anchorOf(a);
  const two = anchorOf(b);
  const overlaps = one.start < two.end && two.start < one.end;
  const alike = discriminant(a) === discriminant(b);
  if (!overlaps && !(alike && a.start === b.start)) return -1;
  return (overlaps ? 2 : 0) + (alike ? 3 : 0) - fieldsOf(a, b).length / 20;
};

const compareArticle = (article: string, first: readonly Claim[], second: readonly Claim[]): ClaimDifference[] => {
  const pairs = first
    .flatMap((a) => second.map((b) => ({ a, b, score: likeness(a, b) })))
    .filter(({ score }) => score >= 0)
    .sort((x, y) => y.score - x.score);
  const partner = new Map<Claim, Claim>();
  const taken = new Set<Claim>();
  for (const { a, b } of pairs)
    if (!partner.has(a) && !taken.has(b)) {
      partner.set(a, b);
      taken.add(b);
    }
  const rows: ClaimDifference[] = first.map((a) => {
    const b = partner.get(a) ?? null;
    const fields = b ? fieldsOf(a, b) : [];
    return { article, kind: b ? (fields.length ? "changed" : "same") : "only-first", first: a, second: b, fields };
  });
  const added = second
    .filter((b) => !taken.has(b))
    .map((b): ClaimDifference => ({ article, kind: "only-second", first: null, second: b, fields: [] }));
  const startOf = ({ first: a, second: b }: ClaimDifference): number => a?.start ?? b?.start ?? 0;
  return [...rows, ...added].sort((x, y) => startOf(x) - startOf(y));
};

/** Two codings of the same articles, claim by claim, in text order. Articles are matched by id. */
export const compareCodings = (first: readonly Coded[], second: readonly Coded[]): ClaimDifference[] => {
  const other = new Map(second.map((coded) => [coded.article.id, coded]));
  const known = new Set(first.map(({ article }) => article.id));
  return [
    ...first.flatMap(({ article, claims }) => compareArticle(article.id, claims, other.get(article.id)?.claims ?? [])),
    ...second
      .filter(({ article }) => !known.has(article.id))
      .flatMap(({ article, claims }) => compareArticle(article.id, [], claims)),
  ];
};
