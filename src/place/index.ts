import { component } from "../core/component.ts";
import { joinGazetteers } from "./gazetteer/join.ts";
import { openGazetteer } from "./gazetteer/read.ts";
import type { Weights } from "./linear-model.ts";
import { type NameStyle, placeMention } from "./mention.ts";
import { recognise } from "./recogniser/recognise.ts";
import { publisherCountry } from "./resolver/focus.ts";
import { resolve } from "./resolver/resolve.ts";

export { fold } from "./gazetteer/fold.ts";
export { type Gazetteer, type GazetteerPlace, openGazetteer } from "./gazetteer/read.ts";
export type { NameStyle } from "./mention.ts";
export { precisionOf } from "./precision.ts";

export interface PlaceOptions {
  /** Default: names as the article writes them, with the ISO or XKX code beside. */
  readonly names?: NameStyle;
  /** Bytes of a second gazetteer, whose places and names come beside the embedded ones. */
  readonly userGazetteer?: Uint8Array;
  /** Other weights than the shipped ones: for cross-validation, where a model may not see what it is scored on. */
  readonly models?: PlaceModels;
}

export interface PlaceModels {
  readonly recogniser: Weights;
  readonly resolver: Weights;
}

/**
 * Gives `places` over the bytes of `dist/data/gazetteer.bin`. Throws where the bytes are no gazetteer.
 *
 * Which words are a place: names of towns, divisions, countries, regions, waters and heights, also where they modify a
 * noun ("the Aleppo countryside", "U.S. drones") or stand for a government (then `metonym` is true), and sites such as
 * streets, airports and hospitals. Nationalities and adjectives ("Syrian", "European") name actors. A place in the name
 * of a body counts where the body serves that place ("Toronto police") and not where it is a mere label.
 */
export const placeComponent = (
  bytes: Uint8Array,
  { names: style = "as-written", models, userGazetteer }: PlaceOptions = {},
) => {
  const embedded = openGazetteer(bytes);
  const gazetteer = userGazetteer ? joinGazetteers(embedded, openGazetteer(userGazetteer)) : embedded;
  return component({
    name: "place",
    needs: ["sentences", "tokens", "names"],
    gives: ["places"],
    run: ({ article, sentences, tokens, names }, trace) => {
      const reading = { text: article.text, sentences, tokens };
      const mentions = recognise(reading, names, gazetteer, models?.recogniser);
      const publisher = publisherCountry(article.publisher, article.url);
      const resolved = resolve({ ...reading, mentions, gazetteer, publisher }, models?.resolver);
      const places = mentions.flatMap((mention, at) => {
        const found = resolved[at];
        return found ? [placeMention(reading, mention, found, { gazetteer, names: style, trace })] : [];
      });
      return { places };
    },
  });
};
