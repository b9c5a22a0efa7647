export { resolveEvent } from "./resolve-event.ts";
