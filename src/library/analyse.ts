import { makeArticle, type Source } from "../article/make-article.ts";
import type { Article } from "../core/contract/article.ts";
import type { Claim } from "../core/contract/claim.ts";
import type { Mention } from "../core/contract/mention.ts";
import { toLocalDate } from "../core/date.ts";
import { Refusal } from "../core/errors.ts";
import type { Trace } from "../core/trace.ts";
import { analyse as runSteps } from "../pipeline/analyse.ts";
import { analysisSteps } from "../pipeline/order.ts";
import type { Resources } from "../pipeline/resources.ts";
import type { Step } from "../pipeline/run.ts";

/** Everything that one run over one text found. All offsets are UTF-16 units of `article.text`, half-open. */
export interface Analysed {
  /** The text with its id, its language and its SHA-256; `article.text` is the text that was given, unchanged. */
  readonly article: Article;
  /** Events, tolls and states in text order: `claim.quote === article.text.slice(claim.start, claim.end)`. */
  readonly claims: readonly Claim[];
  /** Times, quantities, places and actors in text order. */
  readonly mentions: readonly Mention[];
  /** Why every claim and mention was made, changed or dropped: `about` is its id. */
  readonly trace: readonly Trace[];
  /** Why nothing was looked for, where nothing was: an empty text, or one that is not English. */
  readonly note?: string;
}

/** The most characters that one text may have. */
export const mostCharacters = 8_000_000;

/** Building the steps unpacks the model, so it is done once for each pair of resources. */
const built = new WeakMap<Resources, readonly Step[]>();

const stepsFor = (resources: Resources): readonly Step[] => {
  const before = built.get(resources);
  if (before) return before;
  const steps = analysisSteps(resources);
  built.set(resources, steps);
  return steps;
};

const checked = (input: string | Source): Source => {
  const source = typeof input === "string" ? { text: input } : input;
  if (typeof source.text !== "string") throw new Refusal("no-text");
  if (source.text.length > mostCharacters) throw new Refusal("too-large", { characters: source.text.length });
  if (source.published !== undefined && toLocalDate(source.published) === null)
    throw new Refusal("bad-date", { published: String(source.published).slice(0, 40) });
  return source;
};

/**
 * Reads one report and gives its claims. Pure but for the resources, which the caller passes as bytes: nothing is
 * fetched, no clock is read, and the same text gives the same claims in Node and in every browser.
 *
 * `published` (`YYYY-MM-DD`) anchors "on Monday" and its like; without it relative days stay open. A text that is empty
 * or not English is no error: it gives no claims and a `note`.
 *
 * @throws Refusal `no-text` where there is no text, `too-large` above {@link mostCharacters} characters, `bad-date`
 * where `published` is no day of the calendar.
 *
 * @example
 * const { claims } = await analyse({ text, published: "2023-05-30" }, { resources });
 */
export const analyse = async (
  input: string | Source,
  { resources }: { readonly resources: Resources },
): Promise<Analysed> => {
  const article = await makeArticle(checked(input));
  const { claims, mentions, trace, note } = runSteps(stepsFor(resources), article);
  return { article, claims, mentions, trace, ...(note ? { note } : {}) };
};
