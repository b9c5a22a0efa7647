export { type ClaimDifference, compareCodings } from "./compare-codings.ts";

export { builtInCodebook, builtInFrames, type Codebook, codebookOf } from "./frames/codebook.ts";
export { codebookAsText } from "./frames/codebook-as-text.ts";
export { CodebookFault, readUserCodebook } from "./frames/user-codebook.ts";
