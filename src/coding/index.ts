export { codeEvents, eventCoder } from "./events/index.ts";
export { builtInCodebook, builtInFrames, type Codebook, codebookOf } from "./frames/codebook.ts";
