export { systemClock } from "./clock.ts";
export { type FeedState, loadFeedStates, saveFeedStates } from "./feed-state.ts";
export { type Fetched, fetchSafely } from "./fetch/fetch-safely.ts";
export { politeFetch } from "./polite-fetch.ts";
export { watchFeeds } from "./watch-feeds.ts";
