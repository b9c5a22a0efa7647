import type { ClaimItem } from "../../core/record/items.ts";
import type { Material } from "../material.ts";
import type { Block } from "../report.ts";
import { capital } from "../words/lists.ts";
import { partyInWords } from "../words/parties.ts";
import { quotation } from "./event-item.ts";

/** Types of which the event is that somebody says something. */
const spoken = new Set(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"]);
const unnamed = /^(?:he|she|it|they|who|we|i|you|sources?|people)$/i;
const mostBySpeaker = 8;

const speakerOf = ({ claim }: ClaimItem): string | null => {
  const speaker = claim.claimant ?? (claim.kind === "event" && spoken.has(claim.type) ? claim.actors[0] : undefined);
  if (!speaker) return null;
  const name = unnamed.test(speaker.name) ? partyInWords(speaker) : speaker.name;
  return unnamed.test(name) ? null : capital(name.replace(/\s+/g, " ").slice(0, 80));
};

/** The sentences in which somebody is reported to say something, by speaker: who says most comes first. */
export const statements = ({ claims, picture }: Material): readonly Block[] => {
  const inPicture = new Set(
    picture.events.flatMap((event) => [
      ...event.claims,
      ...event.tolls.flatMap(({ voices }) => voices.map(({ claim }) => claim)),
    ]),
  );
  const said = new Map<string, Map<string, ClaimItem>>();
  const items = [...claims.values()].filter(
    ({ claim, review }) => inPicture.has(claim.id) && review.status !== "rejected",
  );
  const key = ({ article, claim }: ClaimItem) =>
    `${article.published ?? "9999"} ${article.id} ${String(claim.start).padStart(9, "0")} ${claim.id}`;
  for (const item of items.sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const speaker = speakerOf(item);
    if (speaker === null) continue;
    const own = said.get(speaker) ?? new Map<string, ClaimItem>();
    const words = `${item.article.id} ${item.claim.start}`;
    if (!own.has(words)) own.set(words, item);
    said.set(speaker, own);
  }
  const speakers = [...said].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  if (speakers.length === 0) return [{ kind: "note", text: "No report names anybody as the source of what it tells." }];
  return speakers.flatMap(([speaker, own]): Block[] => [
    { kind: "heading", text: speaker },
    { kind: "list", items: [...own.values()].slice(0, mostBySpeaker).map((item) => [quotation(item)]) },
  ]);
};
