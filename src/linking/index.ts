export { blockKeys } from "./block-keys.ts";
export { groupArticles, type Sketched } from "./group-articles.ts";
export { groupClaims } from "./group-claims.ts";
export { linkStrength } from "./linked.ts";
export { resolveEvent } from "./resolve-event.ts";
export { isReprint, readSketch, writeSketch } from "./sketch.ts";
export { countTellers } from "./tellers.ts";
