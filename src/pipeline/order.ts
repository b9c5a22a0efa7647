import { type ActorOptions, actorReader } from "../actor/index.ts";
import { eventCoder } from "../coding/events/index.ts";
import type { Codebook } from "../coding/index.ts";
import { states } from "../coding/states/index.ts";
import { tolls } from "../coding/tolls/index.ts";
import { languageComponents } from "../language/index.ts";
import { type NameStyle, placeComponent } from "../place/index.ts";
import { quantity } from "../quantity/index.ts";
import { time } from "../time/index.ts";
import type { Resources } from "./resources.ts";
import { type Step, step } from "./run.ts";

/**
 * The way of an article, in order. A step reads only layers that a step above it gives. `codebook` replaces the frames
 * that ship with Sitrep; `placeNames` says whether places are named as written or as GeoNames does; `lexicon` adds actors
 * and agents of the user's own.
 */
export const analysisSteps = (
  resources: Resources,
  { codebook, placeNames, lexicon }: { codebook?: Codebook; placeNames?: NameStyle; lexicon?: ActorOptions } = {},
): readonly Step[] => {
  const { language, names } = languageComponents(resources.language);
  const { userGazetteer } = resources;
  const place = placeComponent(resources.gazetteer, {
    ...(placeNames ? { names: placeNames } : {}),
    ...(userGazetteer ? { userGazetteer } : {}),
  });
  const events = eventCoder(codebook);
  return [
    step(language),
    step(names),
    step(time),
    step(quantity),
    step(place),
    step(actorReader(lexicon)),
    step(events),
    step(tolls),
    step(states),
  ];
};
