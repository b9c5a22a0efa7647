import type { ClaimItem } from "../../core/record/items.ts";
import type { Material } from "../material.ts";
import type { Block, Sentence } from "../report.ts";
import { byDay } from "../weight.ts";
import { countInWords } from "../words/counts.ts";
import { whenInWords } from "../words/days.ts";
import { capital, quoted } from "../words/lists.ts";
import { sideInWords } from "../words/sides.ts";
import { valueInWords } from "../words/values.ts";
import { speakerInWords } from "../words/voices.ts";

interface Voiced {
  readonly claim: string;
  readonly claimant: string | null;
  readonly publisher: string | null;
  readonly quote: string;
}

const says = (voice: Voiced, what: string): Sentence => ({
  text: `${capital(speakerInWords(voice))}: ${what}, in the words ${quoted(voice.quote)}`,
  claims: [voice.claim],
});

const disputedTolls = ({ picture }: Material): Block[] =>
  picture.events
    .filter(({ status }) => status === "happened")
    .sort(byDay)
    .flatMap((event) =>
      event.tolls
        .filter(({ disputed }) => disputed)
        .flatMap((toll): Block[] => {
          const where = [event.place?.name, whenInWords(event.time)].filter(Boolean).join(" ");
          const about = `${capital(sideInWords(toll.side.name, false))} ${toll.measure}${where ? `, ${where}` : ""}`;
          const voices = toll.voices.filter(({ leftOut }) => leftOut === null);
          const shown = voices.length > 1 ? voices : toll.voices;
          return [
            { kind: "heading", text: about },
            { kind: "list", items: shown.map((voice) => [says(voice, countInWords(voice))]) },
          ];
        }),
    );

const disputedStates = ({ states }: Material): Block[] =>
  states.flatMap((line): Block[] => {
    const entries = line.entries.filter(({ disputed }) => disputed);
    if (entries.length < 2) return [];
    const items = entries.flatMap(({ value, voices }) => voices.map((voice) => [says(voice, valueInWords(value))]));
    return [
      { kind: "heading", text: capital(line.about) },
      { kind: "list", items },
    ];
  });

const isDenied = ({ claim }: ClaimItem): boolean => claim.kind === "event" && claim.status === "denied";

/** An event that some tell as happened and others deny: the words of both. */
const deniedEvents = ({ picture, claims }: Material): Block[] =>
  [...picture.events].sort(byDay).flatMap((event): Block[] => {
    const tellers = event.claims.flatMap((id) => claims.get(id) ?? []);
    const denials = tellers.filter(isDenied);
    const [held] = tellers.filter((item) => !isDenied(item));
    if (denials.length === 0 || !held) return [];
    const where = [event.place?.name, whenInWords(event.time)].filter(Boolean).join(" ");
    const line = (item: ClaimItem, what: string): Sentence[] => [
      says(
        {
          claim: item.claim.id,
          quote: item.claim.quote,
          claimant: item.claim.claimant?.name ?? null,
          publisher: item.article.publisher,
        },
        what,
      ),
    ];
    return [
      { kind: "heading", text: `Told and denied${where ? `, ${where}` : ""}` },
      { kind: "list", items: [line(held, "told"), ...denials.slice(0, 4).map((item) => line(item, "denied"))] },
    ];
  });

/** Where reports cannot all be right, with the words of each. */
export const disagreements = (material: Material): readonly Block[] => {
  const found = [...disputedTolls(material), ...disputedStates(material), ...deniedEvents(material)];
  return found.length > 0
    ? found
    : [{ kind: "note", text: "No two reports contradict one another on these events and states." }];
};
