import { type LinearModel, probabilitiesOf } from "../relate/index.ts";
import { type Candidate, candidatesOf, incidentFeatures, type TemplateInput } from "./candidates.ts";

export const slotNames = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
export type SlotName = (typeof slotNames)[number];

/** One incident as MUC-4 has it: its kind, who did it, to what and whom, with what. */
export interface IncidentTemplate {
  readonly type: string;
  readonly slots: Readonly<Record<SlotName, readonly string[]>>;
}

/** `kinds`: one yes-or-no model for each incident type; `slots`: which slot a phrase fills, or none. */
export interface TemplateModels {
  readonly kinds: Readonly<Record<string, LinearModel>>;
  readonly slots: LinearModel;
}

/** Least probability for an incident type to be told, and for a phrase to fill a slot; chosen on the training part. */
export const thresholds = { kind: 0.4, slot: 0.3 } as const;
const mostOfSlot: Readonly<Record<SlotName, number>> = { PerpInd: 3, PerpOrg: 3, Target: 5, Victim: 5, Weapon: 3 };

const shareOf = (model: LinearModel, features: readonly string[], name: string): number =>
  probabilitiesOf(model, features)[model.classes.indexOf(name)] ?? 0;

/** Words that tie a sentence to an incident type, for reports that tell several. */
const signs: Readonly<Record<string, RegExp>> = {
  bombing: /\b(?:bomb|explo|dynamit|blast|blew up|grenade)/i,
  kidnapping: /\b(?:kidnap|abduct|hostage|seiz)/i,
  arson: /\b(?:burn|fire to|arson|ablaze|torch)/i,
  robbery: /\b(?:rob|loot|stole|theft)/i,
  attack: /\b(?:kill|murder|attack|assassinat|shot|ambush|clash|massacre|wound)/i,
};

interface Filler {
  readonly slot: SlotName;
  readonly text: string;
  readonly share: number;
  readonly sentence: number;
}

const isPart = (a: string, b: string): boolean => ` ${b} `.includes(` ${a} `);

/** The phrases that fill slots, equal words once, the surest first; a phrase inside a surer one of the slot is the same. */
const fillersOf = (candidates: readonly Candidate[], model: LinearModel): Filler[] => {
  const best = new Map<string, Filler>();
  for (const { text, features, sentence } of candidates) {
    const found = probabilitiesOf(model, features);
    for (const slot of slotNames) {
      const share = found[model.classes.indexOf(slot)] ?? 0;
      const key = `${slot} ${text}`;
      if (share > thresholds.slot && share > (best.get(key)?.share ?? 0))
        best.set(key, { slot, text, share, sentence });
    }
  }
  const sorted = [...best.values()].sort((a, b) => b.share - a.share || (a.text < b.text ? -1 : 1));
  const kept: Filler[] = [];
  for (const filler of sorted) {
    const own = kept.filter(({ slot }) => slot === filler.slot);
    if (
      own.length < mostOfSlot[filler.slot] &&
      !own.some(({ text }) => isPart(text, filler.text) || isPart(filler.text, text))
    )
      kept.push(filler);
  }
  return kept;
};

const typeOfFiller = ({ sentence, slot }: Filler, types: readonly string[], input: TemplateInput): string => {
  const span = input.sentences[sentence];
  const words = span ? input.article.text.slice(span.start, span.end) : "";
  if (slot === "Weapon" && types.includes("bombing")) return "bombing";
  return types.find((type) => signs[type]?.test(words)) ?? types[0] ?? "attack";
};

/** Incident templates of a report: one for each type that it tells, filled by the phrases that its sentences give. */
export const templatesOf = (input: TemplateInput, { kinds, slots }: TemplateModels): IncidentTemplate[] => {
  const features = incidentFeatures(input);
  const types = Object.keys(kinds)
    .map((type) => ({ type, share: kinds[type] ? shareOf(kinds[type], features, "yes") : 0 }))
    .filter(({ share }) => share > thresholds.kind)
    .sort((a, b) => b.share - a.share)
    .map(({ type }) => type);
  if (types.length === 0) return [];
  const fillers = fillersOf(candidatesOf(input), slots);
  return types.map((type) => {
    const own = fillers.filter((filler) => types.length === 1 || typeOfFiller(filler, types, input) === type);
    const slot = (name: SlotName): string[] => own.filter((filler) => filler.slot === name).map(({ text }) => text);
    return {
      type,
      slots: {
        PerpInd: slot("PerpInd"),
        PerpOrg: slot("PerpOrg"),
        Target: slot("Target"),
        Victim: slot("Victim"),
        Weapon: slot("Weapon"),
      },
    };
  });
};
