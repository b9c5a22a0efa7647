import { fire, type Occurrence, occurrencesOf, onlyNew, type Seen } from "../../alerting/index.ts";
import type { AlertRule } from "../../core/record/alert.ts";
import type { Fired, Told } from "../../core/record/alert-store.ts";
import type { Instant } from "../../core/record/as-of.ts";
import type { Change, RecordStore } from "../../core/record/store.ts";
import { readTouched, type Touched } from "./read-changed.ts";
import { seeView } from "./see-view.ts";

/** Changes that are looked at together. */
const batch = 100;

/** Changes that are looked through for articles that were coded anew. */
const ahead = 5000;

/**
 * Articles that only were coded anew, in all that was not looked at yet: a new analysis of an old report is no news, and
 * its claims have other ids already while the changes before it are looked at.
 */
const codedAnew = (pending: readonly Change[]): ReadonlySet<string> => {
  const of = (wanted: (kind: Change["kind"]) => boolean) =>
    pending.filter(({ kind }) => wanted(kind)).map(({ id }) => id);
  const fresh = new Set(of((kind) => kind === "article-added" || kind === "article-changed"));
  return new Set(of((kind) => kind === "article-recoded").filter((id) => !fresh.has(id)));
};

/** Claims in sight that come from these articles. */
const claimsFrom = ({ events, changes, disputes }: Seen, articles: ReadonlySet<string>): readonly string[] => [
  ...events.flatMap(({ claims }) => claims.flatMap(({ claim, article }) => (articles.has(article.id) ? claim.id : []))),
  ...[...changes, ...disputes].flatMap(({ voices }) =>
    voices.flatMap(({ claim, article }) => (articles.has(article) ? claim : [])),
  ),
];

const newsOf = async (
  store: RecordStore,
  rule: AlertRule,
  touched: Touched,
  anew: ReadonlySet<string>,
): Promise<{ news: readonly Occurrence[]; told: readonly Occurrence[] }> => {
  const view = await store.views.get(rule.view);
  if (!view) return { news: [], told: [] };
  const seen = await seeView(store, rule.when, view, touched);
  const found = occurrencesOf(rule.when, seen);
  const marks = await store.alerts.known(rule.id, [...new Set(found.flatMap(({ asked }) => asked))]);
  const held = await store.alerts.heldBefore([...new Set(found.flatMap(({ evidence }) => evidence))], rule.since);
  return onlyNew(found, { marks, claims: new Set([...held, ...claimsFrom(seen, anew)]) });
};

/**
 * Looks at the next changes that the alert rules have not seen, and writes what they find with how far it looked, both
 * or none. False where there was nothing to look at. `now` is the clock by which alerts are sent.
 */
export const followRecord = async (store: RecordStore, now: Instant): Promise<boolean> => {
  const rules = await store.alerts.rules();
  if (rules.length === 0) return false;
  const from = await store.alerts.cursor();
  const pending = await store.changes(from, ahead);
  const stretch = pending.slice(0, batch);
  const last = stretch.at(-1);
  if (!last) return false;
  const touched = await readTouched(store, stretch);
  const anew = codedAnew(pending);
  const fired: Fired[] = [];
  const told: Told[] = [];
  for (const rule of rules) {
    const found = await newsOf(store, rule, touched, anew);
    fired.push(...fire(rule, found.news, { at: last.at, now }));
    told.push(...found.told.map(({ marks }) => ({ rule: rule.id, marks })));
  }
  await store.alerts.advance({ from, to: last.seq, fired, told });
  return true;
};
