export { createApp } from "./app.ts";
export { type Listening, listen } from "./listen.ts";
export type { Services } from "./services.ts";
