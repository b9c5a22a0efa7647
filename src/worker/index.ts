export { articleCoder, type Coded, packOriginal, pieceCoder, type Task } from "./code-piece.ts";
export { type Coders, inThisThread, inThreads, usualThreads } from "./coding-threads.ts";
export { inBatches, inOrder } from "./in-order.ts";
export { type Linking, linkThrough } from "./link-through.ts";
export { type Read, type ReadArticle, readApart } from "./read-apart.ts";
export type { Settings } from "./settings.ts";
export { type Working, workThrough } from "./work-through.ts";
