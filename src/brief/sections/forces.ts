import type { StateEntry, StateLine } from "../../core/record/picture.ts";
import type { Material } from "../material.ts";
import type { Block, Sentence } from "../report.ts";
import { asOfInWords } from "../words/days.ts";
import { listInWords } from "../words/lists.ts";
import { valueInWords } from "../words/values.ts";
import { speakerInWords } from "../words/voices.ts";
import { claimsOfVoices } from "./voice-claims.ts";

const isForce = ({ property }: StateLine): boolean => property === "force-strength" || property === "reinforcement";
const nameOf = ({ about }: StateLine): string => about.replace(/^strength of /, "");

type Told = Pick<StateEntry, "from" | "voices">;

const since = ({ from, voices }: Told): string =>
  from ? ` as of ${asOfInWords(from, voices[0]?.published ?? null)}` : "";

const sentence = (before: string, after: string, { from, voices }: Told): Sentence[] => {
  const claims = claimsOfVoices(voices);
  const who = listInWords(voices.map(speakerInWords), 6);
  return claims ? [{ text: `${before}${since({ from, voices })}${after}, according to ${who}.`, claims }] : [];
};

/** "The strength of Kosovo Force was put at about 3,700 as of 12 December 2022 (Mission Bulletin)." */
const strength = (line: StateLine, entry: StateEntry): Sentence[] =>
  line.property === "reinforcement"
    ? sentence(`A reinforcement of ${valueInWords(entry.value)} ${nameOf(line)} was reported`, "", entry)
    : sentence(
        `The strength of ${nameOf(line)} was put at ${valueInWords(entry.value)}`,
        entry.disputed ? ", which others dispute" : "",
        entry,
      );

const added = (line: StateLine): Sentence[] =>
  line.property === "reinforcement"
    ? []
    : (line.sum?.terms ?? [])
        .filter(({ added: more }) => more)
        .flatMap(({ amount, from, voices }) =>
          sentence(`A reinforcement of ${valueInWords(amount)} for ${nameOf(line)} was reported`, "", { from, voices }),
        );

/** The last strength told of each force. */
export const latestForces = ({ states }: Material): readonly Sentence[] =>
  states
    .filter((line) => isForce(line) && line.property === "force-strength")
    .flatMap((line) => {
      const last = line.entries.at(-1);
      return last ? strength(line, last) : [];
    });

/** Each force over time, with what was sent on top. */
export const forces = ({ states }: Material): readonly Block[] => {
  const items = states
    .filter(isForce)
    .map((line) => [...line.entries.flatMap((entry) => strength(line, entry)), ...added(line)])
    .filter((each) => each.length > 0);
  return items.length > 0
    ? [{ kind: "list", items }]
    : [{ kind: "note", text: "No report tells how strong a force is." }];
};
