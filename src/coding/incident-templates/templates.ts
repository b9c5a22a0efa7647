import { type LinearModel, probabilitiesOf } from "../relate/index.ts";
import { type Candidate, candidatesOf, incidentFeatures, type TemplateInput } from "./candidates.ts";
import { fillerWords } from "./filler-words.ts";
import { type SlotName, slotNames } from "./slots.ts";

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

/**
 * Least probability for an incident type to be told, and for a phrase to fill a slot. The models are surer of what they were
 * trained on than of other reports, so the first was chosen on the development part.
 */
export const thresholds = { kind: 0.2, slot: 0.3 } as const;
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
const fillersOf = (input: TemplateInput, candidates: readonly Candidate[], model: LinearModel): Filler[] => {
  const best = new Map<string, Filler>();
  for (const candidate of candidates) {
    const found = probabilitiesOf(model, candidate.features);
    for (const slot of slotNames) {
      const share = found[model.classes.indexOf(slot)] ?? 0;
      if (share <= thresholds.slot) continue;
      const text = fillerWords(slot, candidate, input);
      const key = `${slot} ${text}`;
      if (share > (best.get(key)?.share ?? 0)) best.set(key, { slot, text, share, sentence: candidate.sentence });
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

const apart = 3;
const isDone = ({ slot }: Filler): boolean => slot === "Victim" || slot === "Target";

/**
 * Sentences that tell one incident each: victims and targets that stand three sentences apart or more are of another one.
 * One empty group where there are none.
 */
const incidentsIn = (fillers: readonly Filler[]): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  for (const sentence of fillers
    .filter(isDone)
    .map((filler) => filler.sentence)
    .sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && sentence - (last.at(-1) ?? sentence) < apart) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups.length > 0 ? groups : [[]];
};

/** Index of the group whose sentences stand nearest. */
const nearestTo = (sentence: number, groups: readonly (readonly number[])[]): number => {
  const gap = (group: readonly number[]): number => Math.min(...group.map((each) => Math.abs(each - sentence)));
  return groups.reduce((best, group, at) => (gap(group) < gap(groups[best] ?? []) ? at : best), 0);
};

const slotsOf = (fillers: readonly Filler[]): IncidentTemplate["slots"] => {
  const slot = (name: SlotName): string[] => fillers.filter((filler) => filler.slot === name).map(({ text }) => text);
  return {
    PerpInd: slot("PerpInd"),
    PerpOrg: slot("PerpOrg"),
    Target: slot("Target"),
    Victim: slot("Victim"),
    Weapon: slot("Weapon"),
  };
};

/**
 * Incident templates of a report: for each type that it tells one for every stretch of it that names victims or targets,
 * filled by the phrases that stand nearest.
 */
export const templatesOf = (input: TemplateInput, { kinds, slots }: TemplateModels): IncidentTemplate[] => {
  const features = incidentFeatures(input);
  const types = Object.keys(kinds)
    .map((type) => ({ type, share: kinds[type] ? shareOf(kinds[type], features, "yes") : 0 }))
    .filter(({ share }) => share > thresholds.kind)
    .sort((a, b) => b.share - a.share)
    .map(({ type }) => type);
  if (types.length === 0) return [];
  const fillers = fillersOf(input, candidatesOf(input), slots);
  return types.flatMap((type) => {
    const own = fillers.filter((filler) => types.length === 1 || typeOfFiller(filler, types, input) === type);
    const groups = incidentsIn(own);
    return groups.map((_, nth) => ({
      type,
      slots: slotsOf(own.filter(({ sentence }) => nearestTo(sentence, groups) === nth)),
    }));
  });
};
