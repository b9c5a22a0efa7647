import { actorReader } from "../actor/index.ts";
import { eventCoder } from "../coding/events/index.ts";
import { states } from "../coding/states/index.ts";
import { tolls } from "../coding/tolls/index.ts";
import { languageComponents } from "../language/index.ts";
import { placeComponent } from "../place/index.ts";
import { quantity } from "../quantity/index.ts";
import { time } from "../time/index.ts";
import type { Resources } from "./resources.ts";
import { type Step, step } from "./run.ts";

/** The way of an article, in order. A step reads only layers that a step above it gives. */
export const analysisSteps = (resources: Resources): readonly Step[] => {
  const { language, names } = languageComponents(resources.language);
  const place = placeComponent(resources.gazetteer);
  const events = eventCoder();
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
