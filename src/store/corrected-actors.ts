import type { Claim } from "../core/contract/claim.ts";
import type { Ref } from "../core/contract/references.ts";
import type { LocalDate } from "../core/date.ts";
import { agentAtEnd } from "../lexicon/agents.ts";
import { wordsOf } from "../lexicon/fold.ts";
import { lexiconIndex, type Meaning } from "../lexicon/names.ts";
import { standingOn } from "../lexicon/roles.ts";
import { isBloc, type Sector } from "../lexicon/sectors.ts";

interface Codes {
  readonly country: string | null;
  readonly sectors: readonly Sector[];
}

const countryOnly = (code: string | null): string | null => (code === null || isBloc(code) ? null : code);

const sectorsAs: Readonly<Record<string, readonly Sector[]>> = {
  seat: ["GOV"],
  government: ["GOV"],
  parliament: ["LEG"],
  people: ["CVL"],
};

const codesOfMeaning = (meaning: Meaning, on: LocalDate | null): Codes => {
  if (meaning.kind === "entity") {
    const { entity } = meaning;
    const { country, sectors } = standingOn(entity.roles, on);
    return { country: countryOnly(entity.type === "person" ? (country ?? entity.country) : entity.country), sectors };
  }
  if (meaning.kind === "country")
    return { country: countryOnly(meaning.sense.alpha3), sectors: sectorsAs[meaning.sense.as] ?? [] };
  return { country: countryOnly(meaning.alpha3), sectors: meaning.kind === "equipment" ? ["MIL"] : [] };
};

/** Nobody is named in more words. */
const mostWords = 40;

/** Country and sectors that a name tells by itself: that of the lexicon, else of a country and a noun within it. */
const codesOfName = (name: string, on: LocalDate | null): Codes => {
  const words = wordsOf(name).slice(0, mostWords);
  const found: Codes[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = lexiconIndex().matchAt(name, words, at);
    const [alias] = match?.aliases ?? [];
    if (!match || !alias) continue;
    const codes = codesOfMeaning(alias.meant, on);
    if (match.from === 0 && match.to === words.length) return codes;
    found.push(codes);
    at = match.to - 1;
  }
  const noun = agentAtEnd(words.map(({ text }) => text.toLowerCase()))?.agent.sectors ?? [];
  return {
    country: found.find(({ country }) => country !== null)?.country ?? null,
    sectors: noun.length ? noun : (found.find(({ sectors }) => sectors.length)?.sectors ?? []),
  };
};

const dayOf = (claim: Claim): LocalDate | null => (claim.kind === "event" ? (claim.time?.from ?? null) : claim.asOf);

/**
 * A reference whose name a person corrected, with the country and the sectors that the new name tells, as of the claim's day.
 * Where the name tells none there are none: those of whoever was named before do not hold. The words stay the article's; whom
 * they were thought to stand for is no longer known.
 */
export const withCodesOfName = (ref: Ref, claim: Claim): Ref => {
  const { referent: _, ...said } = ref;
  const { country, sectors } = codesOfName(ref.name, dayOf(claim));
  return { ...said, country, sectors: [...sectors] };
};
