import { type ActorMention, mentionId } from "../core/contract/mention.ts";
import type { Span } from "../core/span.ts";
import { type Draft, rootOf } from "./draft.ts";
import { type Reading, spanOf } from "./reading.ts";

const quoted = (reading: Reading, { start, end }: Span) => ({ text: reading.text.slice(start, end), start, end });

/** The mention that others read. Codes for bodies of no one country stay inside this room: the contract has countries only. */
export const toMention = (reading: Reading, draft: Draft): ActorMention => {
  const span = spanOf(reading, draft);
  return {
    kind: "actor",
    id: mentionId("actor", span),
    ...quoted(reading, span),
    by: draft.by,
    score: Math.round(Math.min(1, Math.max(0, draft.score)) * 100) / 100,
    name: draft.name,
    country: draft.country,
    sectors: [...draft.sectors],
    ...(draft.referent ? { referent: quoted(reading, spanOf(reading, draft.referent)) } : {}),
    head: draft.head,
    nature: draft.nature,
    type: draft.type,
    ...(draft.organisation ? { organisation: draft.organisation } : {}),
    ...(draft.office ? { office: draft.office } : {}),
    ...(draft.officeWords ? { officeWords: quoted(reading, draft.officeWords) } : {}),
    chain: mentionId("actor", spanOf(reading, rootOf(draft))),
  };
};
