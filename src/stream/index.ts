export { type Connection, connectStream, isStreamName, namesOf, type StreamNames, usualStream } from "./connect.ts";
export { bury, type DeadLetter, deadLetters, forget, requeue } from "./dead-letters.ts";
export { messageId, packMessage, type Sent, unpackMessage } from "./message.ts";
export { patiently, pauseUntil, waitBefore } from "./patiently.ts";
export { type Sendings, sendArticle } from "./send.ts";
export { ackWait, type StreamWishes, setUp } from "./set-up.ts";
export { type Delivery, type Taker, takeFrom, type Waiting, whatWaits } from "./take.ts";
