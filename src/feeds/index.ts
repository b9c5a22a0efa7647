export { nextDelay } from "./back-off.ts";
export { type Clock, systemClock } from "./clock.ts";
export { type FeedState, loadFeedStates, saveFeedStates } from "./feed-state.ts";
export { type Fetched, fetchSafely } from "./fetch/fetch-safely.ts";
export type { AllowedHosts } from "./fetch/public-address.ts";
export { politeFetch } from "./polite-fetch.ts";
export { retryAfter } from "./retry-after.ts";
export { watchFeeds } from "./watch-feeds.ts";
