import type { Material } from "../material.ts";
import type { Block, Sentence } from "../report.ts";
import { asOfInWords } from "../words/days.ts";
import { capital, listInWords, quoted } from "../words/lists.ts";
import { valueInWords } from "../words/values.ts";
import { outletInWords } from "../words/voices.ts";
import { claimsOfVoices } from "./voice-claims.ts";

const mostClaims = 4;

/** "Prime minister of Kosovo: Albin Kurti, so named by Pristina Ledger as of 6 November 2022." */
export const offices = ({ states }: Material): readonly Block[] => {
  const items = states
    .filter(({ property }) => property === "office")
    .map((line) =>
      line.entries.flatMap(({ value, from, voices, disputed }): Sentence[] => {
        const shown = voices.slice(0, mostClaims);
        const claims = claimsOfVoices(shown);
        const when = from ? ` as of ${asOfInWords(from, shown[0]?.published ?? null)}` : "";
        const who = listInWords(shown.map(outletInWords));
        const text = `${capital(line.about)}: ${valueInWords(value)}, so named by ${who}${when}${disputed ? ", which others dispute" : ""}.`;
        return claims ? [{ text, claims }] : [];
      }),
    )
    .filter((each) => each.length > 0);
  return items.length > 0
    ? [{ kind: "list", items }]
    : [{ kind: "note", text: "No report names the holder of an office." }];
};

const apart = new Set(["office", "force-strength", "reinforcement"]);

/** Recognition, turnout, control, sites and the rest: the value, and the words that say it. */
export const otherStates = ({ states }: Material): readonly Block[] => {
  const items = states
    .filter(({ property }) => !apart.has(property))
    .flatMap((line) =>
      line.entries.flatMap(({ value, from, voices }): Sentence[][] => {
        const [first] = voices;
        const claims = claimsOfVoices(voices.slice(0, mostClaims));
        if (!first || !claims) return [];
        const when = from ? `, as of ${asOfInWords(from, first.published)}` : "";
        const shown = valueInWords(value);
        const said = line.about.includes(shown) ? "" : `: ${shown}`;
        const text = `${capital(line.about)}${said}${when}: ${quoted(first.quote)} (${outletInWords(first)})`;
        return [[{ text, claims }]];
      }),
    );
  return items.length > 0
    ? [{ kind: "list", items }]
    : [{ kind: "note", text: "No report tells of recognition, turnout, control or the state of a site." }];
};
