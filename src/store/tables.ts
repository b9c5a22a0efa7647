import type { Generated } from "kysely";
import type { Instant } from "../core/record/as-of.ts";

/** From when to when the record held a row. What still holds ends `never`. */
interface Held {
  recorded_from: Instant;
  recorded_to: Instant;
}

export interface ArticleRow extends Held {
  /** From the day and the id: see `listKey`. So too the keys of claims and events. */
  seq: number;
  id: string;
  /** What stays the same when the text changes: the URL, else the id. */
  page: string;
  version: number;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** "" where the article has no date, so that lists have one order. */
  published: string;
  lang: string;
  sha256: string;
  text: string;
  sketch: string;
  analysis: string;
  claims: number;
}

/** What lists filter by, the same for claims and for events. */
interface Listed extends Held {
  /** Day by which lists are ordered. */
  at: string;
  /** End of the time that it tells, exclusive; the time begins on the day `at`. */
  time_to: string;
  /** 1 where the time spans more than a month: such rows are looked for apart. */
  wide: number;
  type: string;
  status: string | null;
  country: string | null;
  /** Folded name of the place. */
  place: string | null;
  precision: string | null;
  lat: number | null;
  lon: number | null;
  score: number;
  review: string;
  /** How many reviews this row has had. */
  reviews: number;
}

export interface ClaimRow extends Listed {
  seq: number;
  id: string;
  article_seq: number;
  article: string;
  kind: string;
  published: string;
  analysis: string;
  /** The event claim that a toll belongs to; an event claim's own id. */
  about: string | null;
}

/** What a claim says, kept apart so that lists walk over narrow rows. */
export interface ClaimBodyRow {
  seq: number;
  body: string;
  /** The claim as the machine made it, where a person has corrected it since. */
  machine: string | null;
}

export interface EventRow extends Listed {
  seq: number;
  id: string;
  first_published: string;
}

export interface MembershipRow extends Held {
  claim: string;
  event: string;
}

export interface OriginalRow {
  seq: Generated<number>;
  /** Of the bytes unpacked: the same bytes are kept once. */
  sha256: string;
  kind: string;
  size: number;
  packed: Uint8Array;
}

/** A file of events that others coded. */
export interface OutsideSetRow {
  seq: Generated<number>;
  id: string;
  format: string;
  file: string;
  sha256: string;
  at: Instant;
  refused: number;
  passed_over: number;
  /** 1 where the file was read to its end. */
  whole: number;
}

/** An event that others coded, and what lists filter it by. It shares no table with what the record itself holds. */
export interface OutsideEventRow {
  seq: number;
  outside_set: string;
  row: number;
  at: string;
  time_to: string;
  type: string | null;
  status: string;
  country: string | null;
  place: string | null;
  lat: number | null;
  lon: number | null;
  body: string;
}

/** What is to be sent to one target of an alert rule, and what became of it. */
export interface DeliveryRow {
  seq: Generated<number>;
  id: string;
  rule: string;
  target: string;
  state: string;
  due: string;
  tries: number;
  reason: string | null;
  made: Instant;
  settled: Instant | null;
}

export interface Tables {
  saved_views: { id: string; name: string; folded: string; filter: string; at: Instant };
  alert_rules: { id: string; name: string; folded: string; view: string; since: Instant; body: string };
  /** What a rule is not to tell again. */
  alert_marks: { rule: string; mark: string };
  alerts: { seq: Generated<number>; id: string; read: number; body: string };
  deliveries: DeliveryRow;
  delivery_alerts: { delivery: string; alert: string };
  /** How far a follower of the changes has come. */
  cursors: { name: string; seq: number };
  articles: ArticleRow;
  originals: OriginalRow;
  /** Which version of an article, by its seq, was read from which original. */
  article_originals: { seq: number; original: string };
  claims: ClaimRow;
  claim_bodies: ClaimBodyRow;
  claim_keys: { key: string; claim: string };
  events: EventRow;
  event_bodies: { seq: number; body: string };
  memberships: MembershipRow;
  /** Ids that an event or a reviewed claim had before, and the id that stands for them now. */
  former_ids: { id: string; now: string };
  reviews: { seq: Generated<number>; id: string; target: string; version: number; at: Instant; body: string };
  /** What people joined and parted; `undone_by` is the later review that took it back. */
  bonds: { a: string; b: string; same: number; review: string; undone_by: string | null };
  withdrawals: { seq: Generated<number>; at: Instant; article: string; sha256: string; who: string; why: string };
  changes: { seq: Generated<number>; at: Instant; kind: string; id: string };
  outside_sets: OutsideSetRow;
  outside_events: OutsideEventRow;
  tokens: {
    seq: Generated<number>;
    id: string;
    name: string;
    role: string;
    hash: string;
    made: Instant;
    revoked: Instant | null;
  };
  audit: {
    seq: Generated<number>;
    at: Instant;
    who: string | null;
    role: string | null;
    origin: string;
    action: string;
    about: string | null;
    status: number;
  };
  /** Event claims that wait to be linked; `due` is when they are tried next. */
  link_jobs: { claim: string; block: string; queued: Instant; due: Instant; failures: number };
  meta: { key: string; value: string };
}
