import type { Amount } from "../core/contract/claim.ts";
import { daysBetween } from "../core/date.ts";
import type { OpenSum } from "../core/record/picture.ts";
import { agree } from "./state-key.ts";
import { dayOf, inOrder, type Stated, voiceOf } from "./stated.ts";

type Term = OpenSum["terms"][number];

const formula =
  "the last strength told, plus every reinforcement told since or beside it; a strength that is told again takes in what was sent before";

/** Two reports of one dispatch: the same number within a fortnight. */
const sameDispatch = (term: Term, amount: Amount, day: string | null): boolean =>
  agree(term.amount, amount) &&
  term.amount.best === amount.best &&
  (term.from === null || day === null || Math.abs(daysBetween(term.from, day)) <= 14);

const termOf = (each: Stated, amount: Amount, added: boolean): Term => ({
  amount,
  from: dayOf(each),
  added,
  voices: [voiceOf(each)],
});

const amountIn = ({ claim }: Stated): Amount | null => (typeof claim.value === "string" ? null : claim.value);

/** A force as an open sum: strength and reinforcements stay separate terms, each with its words. */
export const openSumOf = (stated: readonly Stated[]): OpenSum | null => {
  let base: Term | undefined;
  const added: Term[] = [];
  for (const each of [...stated].sort(inOrder)) {
    const amount = amountIn(each);
    if (!amount) continue;
    if (each.claim.property === "reinforcement") {
      const known = added.find((term) => sameDispatch(term, amount, dayOf(each)));
      if (known) known.voices.push(voiceOf(each));
      else added.push(termOf(each, amount, true));
    } else if (base && agree(base.amount, amount)) base.voices.push(voiceOf(each));
    else base = termOf(each, amount, false);
  }
  const since = base?.from ?? "";
  const beside = new Set(base?.voices.map(({ article }) => article));
  const onTop = ({ from, voices }: Term): boolean =>
    (from ?? "") >= since || voices.some(({ article }) => beside.has(article));
  const terms = [...(base ? [base] : []), ...added.filter(onTop)];
  const first = terms[0];
  if (!first || terms.some(({ amount }) => amount.unit !== first.amount.unit)) return null;
  const sum = (pick: (amount: Amount) => number | null): number | null => {
    const parts = terms.map(({ amount }) => pick(amount));
    return parts.every((part) => part !== null) ? parts.reduce((total, part) => total + part, 0) : null;
  };
  return {
    terms,
    min: sum(({ min, best }) => min ?? best),
    best: sum(({ best, min, max }) => best ?? (min === max ? min : null)),
    max: sum(({ max, best, min }) => max ?? (min === null ? best : null)),
    unit: first.amount.unit,
    formula,
  };
};
