export { codeEvents, eventCoder } from "./code-events.ts";
