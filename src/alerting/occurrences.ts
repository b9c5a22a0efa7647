import type { AlertRule } from "../core/record/alert.ts";
import { newEvents } from "./new-event.ts";
import type { Occurrence, Seen } from "./occurrence.ts";
import { sourcesDisagree } from "./sources-disagree.ts";
import { statesChanged } from "./state-changed.ts";
import { tensionChanged } from "./tension-changed.ts";
import { tollsReached } from "./toll-reached.ts";

/** Everything in sight that fulfils the condition, told before or not. */
export const occurrencesOf = (when: AlertRule["when"], seen: Seen): readonly Occurrence[] => {
  switch (when.kind) {
    case "event":
      return newEvents(seen.events);
    case "toll":
      return tollsReached(when, seen.events);
    case "state":
      return statesChanged(when, seen);
    case "disagreement":
      return sourcesDisagree(seen);
    case "tension":
      return tensionChanged(seen.tension);
  }
};
