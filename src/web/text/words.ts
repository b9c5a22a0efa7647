import { en } from "./en.ts";
import { bind } from "./messages.ts";

/** Every word that the page shows, in the reader's language. English is the only one there is. */
export const words = bind(en, "en");
