import type { Article } from "./contract/article.ts";
import type { EventClaim, StateClaim, TollClaim } from "./contract/claim.ts";
import type { ActorMention, PlaceMention, QuantityMention, TimeMention } from "./contract/mention.ts";
import type { Span } from "./span.ts";

/** Sentences do not overlap, are sorted, and together hold every token. `from` and `to` are a half-open token range. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A syntactic word, with the field names of CoNLL-U. Part of a multi-word token ("do|n't", "Kosovo|'s") has its own
 * exact span. Tokens are sorted and disjoint, and only white space lies between them.
 */
export interface Token extends Span {
  readonly form: string;
  /** Lower case where the word is no name: "say" for "said". */
  readonly lemma: string;
  /** UD part of speech. */
  readonly upos: string;
  /** Penn tag. */
  readonly xpos: string;
  /** UD features as `Key=Value|Key=Value`, or "_": Tense, Voice, Number, Polarity, VerbForm, Mood, Person. */
  readonly feats: string;
  /** Index of the head in the article's tokens (not within the sentence); -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype: "nsubj:pass". */
  readonly deprel: string;
}

export const nameLabels = ["person", "organisation", "place", "other"] as const;
export type NameLabel = (typeof nameLabels)[number];

/** A named entity by form: what kind of name it is, before anyone knows whom it names. `from`, `to` are tokens. */
export interface NameSpan extends Span {
  readonly label: NameLabel;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Everything that analysis adds to an article. Each layer is written once, by the component that gives it. */
export interface Layers {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly events: readonly EventClaim[];
  readonly tolls: readonly TollClaim[];
  readonly states: readonly StateClaim[];
}
export type Layer = keyof Layers;

/** The annotated article: how analysis rooms hand data over. */
export type Annotated<Needs extends Layer = Layer> = { readonly article: Article } & Pick<Layers, Needs>;
