import { z } from "zod";

const text = z.string();
const whole = z.number().int();
const textOrNull = text.nullable();
const held = { recorded_from: text, recorded_to: text };
const listed = {
  seq: whole.positive(),
  id: text,
  at: text,
  time_to: text,
  wide: whole,
  type: text,
  status: textOrNull,
  country: textOrNull,
  place: textOrNull,
  precision: textOrNull,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  score: z.number(),
  review: text,
  reviews: whole,
  ...held,
};

/** Rows as they were written by any schema version; columns that are no longer kept fall away. */
export const articleRowSchema = z.object({
  seq: whole.positive(),
  id: text,
  page: text,
  version: whole,
  title: textOrNull,
  publisher: textOrNull,
  url: textOrNull,
  published: text,
  lang: text,
  sha256: text,
  analysis: text,
  claims: whole,
  ...held,
  sketch: text,
  text,
});

export const claimRowSchema = z.object({
  ...listed,
  article_seq: whole,
  article: text,
  kind: text,
  published: text,
  analysis: text,
  about: textOrNull,
});
export const claimBodySchema = z.object({ body: text, machine: textOrNull });

export const eventRowSchema = z.object({ ...listed, first_published: text });
export const eventBodySchema = z.object({ body: text });

const bytes = z.object({ base64: text }).transform(({ base64 }) => new Uint8Array(Buffer.from(base64, "base64")));

/** A row of any other table. */
export const anyRowSchema = z.record(
  z.string(),
  z.union([text, z.number(), z.null(), z.instanceof(Uint8Array), bytes]),
);
