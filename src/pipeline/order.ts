import { actorReader } from "../actor/index.ts";
import { eventCoder } from "../coding/events/index.ts";
import type { Codebook } from "../coding/index.ts";
import { states } from "../coding/states/index.ts";
import { tolls } from "../coding/tolls/index.ts";
import { languageComponents } from "../language/index.ts";
import { placeComponent } from "../place/index.ts";
import { quantity } from "../quantity/index.ts";
import { time } from "../time/index.ts";
import type { Resources } from "./resources.ts";
import { type Step, step } from "./run.ts";

/**
 * The way of an article, in order. A step reads only layers that a step above it gives. `codebook` replaces the frames
 * that ship with Sitrep.
 */
export const analysisSteps = (resources: Resources, { codebook }: { codebook?: Codebook } = {}): readonly Step[] => {
  const { language, names } = languageComponents(resources.language);
<<<<<<< HEAD
  const place = placeComponent(resources.gazetteer);
  const events = eventCoder(codebook);
=======
  const { userGazetteer } = resources;
  const place = placeComponent(resources.gazetteer, userGazetteer ? { userGazetteer } : {});
  const events = eventCoder();
>>>>>>> 9e5b967 (Import GeoNames' own dump; tell apart equal names by what stands behind them; goldens and properties)
  return [
    step(language),
    step(names),
    step(time),
    step(quantity),
    step(place),
    step(actorReader()),
    step(events),
    step(tolls),
    step(states),
  ];
};
