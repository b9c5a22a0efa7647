export { decode } from "./decode.ts";
export { readPage } from "./html/read-page.ts";
export { identifyLanguage } from "./identify-language.ts";
export { readJsonLine } from "./jsonl.ts";
export { makeArticle, type Source } from "./make-article.ts";
export { readPlainText } from "./plain-text.ts";
