export { newToken } from "./access/secret.ts";
export { createApp } from "./app.ts";
export type { BaseMap } from "./base-map.ts";
export { type Listening, listen } from "./listen.ts";
export { openApiDocument } from "./open-api-document.ts";
export type { Services } from "./services.ts";
