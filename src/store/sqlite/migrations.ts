import { firstTables } from "../first-schema.ts";

const held = "recorded_from text not null, recorded_to text not null";
const listed = `at text not null, time_from text not null, time_to text not null, wide integer not null,
  type text not null, status text, country text, place text, precision text, lat real, lon real,
  score real not null, review text not null, reviews integer not null, body text not null, ${held}`;

const listIndexes = (table: string) =>
  [
    `create index ${table}_by_day on ${table} (at, id)`,
    `create index ${table}_by_type on ${table} (type, at, id)`,
    `create index ${table}_by_country on ${table} (country, at, id)`,
    `create index ${table}_by_place on ${table} (place, at, id) where place is not null`,
    `create index ${table}_wide on ${table} (at, id) where wide = 1`,
    `create index ${table}_by_review on ${table} (review, at, id) where review <> 'unreviewed'`,
    `create virtual table ${table}_words using fts5 (words, content = '', detail = none, tokenize = "unicode61 remove_diacritics 0")`,
    `create virtual table ${table}_box using rtree (seq, south, north, west, east)`,
  ] as const;

/** From the second version on: narrow rows, whose keys stand in the order of the lists. */
const narrow = `at text not null, time_to text not null, wide integer not null, type text not null, status text,
  country text, place text, precision text, lat real, lon real, score real not null, review text not null,
  reviews integer not null, ${held}`;

const drop = (index: string): string => `drop index ${index}`;

/** Statements of every schema version, in order. A version that was ever released is never changed. */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table articles (seq integer primary key, id text not null, page text not null, version integer not null,
      title text, publisher text, url text, published text not null, lang text not null, sha256 text not null,
      text text not null, sketch text not null, analysis text not null, claims integer not null, ${held},
      unique (page, version))`,
    "create index articles_by_id on articles (id, version)",
    "create index articles_by_text on articles (sha256)",
    "create index articles_by_day on articles (published, id)",
    "create index articles_by_analysis on articles (analysis, id)",
    `create virtual table articles_words using fts5 (words, content = '', detail = none, tokenize = "unicode61 remove_diacritics 0")`,
    `create table claims (seq integer primary key, id text not null, article_seq integer not null references articles (seq),
      article text not null, kind text not null, published text not null, analysis text not null, about text, machine text, ${listed})`,
    "create index claims_by_id on claims (id, recorded_to)",
    "create index claims_by_article on claims (article_seq)",
    "create index claims_about on claims (about) where about is not null",
    ...listIndexes("claims"),
    "create table claim_keys (key text not null, claim text not null, primary key (key, claim)) without rowid",
    "create index claim_keys_by_claim on claim_keys (claim)",
    `create table events (seq integer primary key, id text not null, first_published text not null, ${listed})`,
    "create index events_by_id on events (id, recorded_to)",
    ...listIndexes("events"),
    `create table memberships (claim text not null, event text not null, ${held})`,
    "create index memberships_by_claim on memberships (claim, recorded_to)",
    "create index memberships_by_event on memberships (event, recorded_to)",
    "create table former_ids (id text primary key, now text not null) without rowid",
    `create table reviews (seq integer primary key, id text not null unique, target text not null, version integer not null,
      at text not null, body text not null, unique (target, version))`,
    "create table bonds (a text not null, b text not null, same integer not null, review text not null, undone_by text)",
    "create index bonds_by_a on bonds (a)",
    "create index bonds_by_b on bonds (b)",
    `create table withdrawals (seq integer primary key, at text not null, article text not null, sha256 text not null,
      who text not null, why text not null)`,
    "create table changes (seq integer primary key autoincrement, at text not null, kind text not null, id text not null)",
  ],
  [
    ...["articles_by_id", "articles_by_text", "articles_by_day", "articles_by_analysis"].map(drop),
    ...["claims_by_id", "claims_by_article", "claims_about", "events_by_id"].map(drop),
    ...["claims", "events"].flatMap((table) =>
      ["by_day", "by_type", "by_country", "by_place", "wide", "by_review"].map((name) => drop(`${table}_${name}`)),
    ),
    ...["articles_words", "claims_words", "claims_box", "events_words", "events_box"].map(
      (name) => `drop table ${name}`,
    ),
    ...firstTables.map((name) => `alter table ${name} rename to first_${name}`),
    `create table articles (seq integer primary key, id text not null, page text not null, version integer not null,
      title text, publisher text, url text, published text not null, lang text not null, sha256 text not null,
      analysis text not null, claims integer not null, ${held}, sketch text not null, text text not null,
      unique (page, version))`,
    "create index articles_by_id on articles (id, version)",
    "create index articles_by_text on articles (sha256)",
    "create index articles_by_analysis on articles (analysis, id)",
    `create table claims (seq integer primary key, id text not null, article_seq integer not null references articles (seq),
      article text not null, kind text not null, published text not null, analysis text not null, about text, ${narrow})`,
    "create index claims_by_id on claims (id, recorded_to)",
    "create index claims_by_article on claims (article_seq)",
    "create index claims_about on claims (about) where about is not null",
    "create index claims_reviewed on claims (article) where reviews > 0",
    "create table claim_bodies (seq integer primary key, body text not null, machine text)",
    `create table events (seq integer primary key, id text not null, first_published text not null, ${narrow})`,
    "create index events_by_id on events (id, recorded_to)",
    "create table event_bodies (seq integer primary key, body text not null)",
    ...["articles", "claims", "events"].map(
      (name) =>
        `create virtual table ${name}_words using fts5 (words, content = '', detail = none, columnsize = 0, tokenize = "ascii")`,
    ),
  ],
  [
    "create table originals (seq integer primary key, sha256 text not null unique, kind text not null, size integer not null, packed blob not null)",
    "create table article_originals (seq integer primary key references articles (seq), original text not null)",
  ],
  [
    `create table outside_sets (seq integer primary key, id text not null unique, format text not null, file text not null,
      sha256 text not null, at text not null, refused integer not null, passed_over integer not null, whole integer not null)`,
    `create table outside_events (seq integer primary key, outside_set text not null, row integer not null, at text not null,
      time_to text not null, type text, status text not null, country text, place text, lat real, lon real,
      body text not null, unique (outside_set, row))`,
    "create index outside_events_by_set on outside_events (outside_set, seq)",
    "create index outside_events_by_country on outside_events (country, seq)",
  ],
  [
    "create table tokens (seq integer primary key, id text not null unique, name text not null, role text not null, hash text not null, made text not null, revoked text)",
    "create unique index tokens_by_name on tokens (name) where revoked is null",
    "create table audit (seq integer primary key autoincrement, at text not null, who text, role text, origin text not null, action text not null, about text, status integer not null)",
    ...["update", "delete"].map(
      (change) =>
        `create trigger audit_no_${change} before ${change} on audit begin select raise(abort, 'the audit is only ever added to'); end`,
    ),
  ],
  [
    "create table saved_views (id text primary key, name text not null, folded text not null unique, filter text not null, at text not null) without rowid",
    "create table alert_rules (id text primary key, name text not null, folded text not null unique, view text not null, since text not null, body text not null) without rowid",
    "create table alert_marks (rule text not null, mark text not null, primary key (rule, mark)) without rowid",
    "create table alerts (seq integer primary key autoincrement, id text not null unique, read integer not null, body text not null)",
    "create index alerts_unread on alerts (seq) where read = 0",
    `create table deliveries (seq integer primary key autoincrement, id text not null unique, rule text not null, target text not null,
      state text not null, due text not null, tries integer not null, reason text, made text not null, settled text)`,
    "create index deliveries_due on deliveries (due) where state = 'waiting'",
    "create table delivery_alerts (delivery text not null, alert text not null, primary key (delivery, alert)) without rowid",
    "create table cursors (name text primary key, seq integer not null) without rowid",
  ],
  [
    "create table link_jobs (claim text primary key, block text not null, queued text not null, due text not null, failures integer not null)",
    "create index link_jobs_by_due on link_jobs (due, block)",
  ],
];
