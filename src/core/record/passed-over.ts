const mark = "/first-look";

/**
 * The analysis version of an article that a first look passed over: kept without being searched for claims. It names the
 * version that looked, so that such articles can be told from those in which nothing was found.
 */
export const passedOver = (analysis: string): string => `${analysis}${mark}`;

/** What the version of every such article is like, as SQL's `like` has it. */
export const passedOverPattern = `%${mark}`;
