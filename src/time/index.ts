import { component } from "../core/component.ts";
import { findTimes } from "./find-times.ts";

export { rangeOfValue } from "./calendar/range-of-value.ts";
export { findTimes, type TimeInput } from "./find-times.ts";
export { patterns } from "./propose.ts";

/**
 * Time expressions with TIMEX3 type, value and mod (TimeML 1.2.1), half-open days and grain. Relative times count from the
 * article's publication date; without one they keep a value with unknown parts and have no dates.
 */
export const time = component({
  name: "time",
  needs: ["sentences", "tokens"],
  gives: ["times"],
  run({ article, sentences, tokens }, trace) {
    return { times: findTimes({ text: article.text, published: article.published, sentences, tokens }, trace) };
  },
});
