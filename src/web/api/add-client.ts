import type { InputProgress, InputResult } from "../../core/record/input.ts";
import { fetchAsCaller } from "../access/token.ts";
import { ApiError, addressOf, refusedBy } from "./client.ts";

/** Hears how far the reading has come. */
export type Tell = (progress: InputProgress) => void;

const bytesType = "application/octet-stream";

/** The messages of an event stream: those of our server are one line of JSON each. */
async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const pieces = (rest + decoder.decode(part.value, { stream: true })).split("\n\n");
    rest = pieces.pop() ?? "";
    for (const piece of pieces) yield piece.replace(/^data: /, "");
  }
}

/** Sends an input and hears of its reading until its end. Throws `ApiError`, and a `TypeError` where the answer breaks off. */
const give = async (url: URL, body: Blob | string, type: string, tell: Tell): Promise<InputResult> => {
  const headers = { "content-type": type, accept: "text/event-stream, application/problem+json" };
  const answer = await fetchAsCaller(url, { method: "POST", headers, body });
  if (!answer.ok) throw await refusedBy(answer);
  if (!answer.body) throw new TypeError("the answer is empty");
  for await (const message of messagesOf(answer.body)) {
    const { progress, result, problem } = JSON.parse(message);
    if (progress) tell(progress);
    else if (result) return result;
    else throw new ApiError(problem.status, problem.detail);
  }
  throw new TypeError("the answer broke off");
};

const inputs = (name: string, published: string | null): URL => {
  const url = addressOf("api/inputs");
  url.searchParams.set("name", name.slice(-400));
  if (published) url.searchParams.set("published", published);
  return url;
};

/** Adds everything that a file holds. */
export const addFile = (file: File, published: string | null, tell: Tell): Promise<InputResult> =>
  give(inputs(file.name, published), file.slice(0, file.size, bytesType), bytesType, tell);

/** Has the server fetch an address and add what lies there. */
export const addUrl = (url: string, published: string | null, tell: Tell): Promise<InputResult> =>
  give(
    addressOf("api/inputs/url"),
    JSON.stringify({ url, ...(published ? { published } : {}) }),
    "application/json",
    tell,
  );

/** What is known of a pasted text besides its words. */
export interface TextAbout {
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
}

/** Adds one text as one article: a line of JSONL, so that nothing in the text can be taken for another format. */
export const addText = async (
  text: string,
  { title, publisher, published }: TextAbout,
  tell: Tell,
): Promise<InputResult> => {
  const line = JSON.stringify({ text, title: title || null, publisher: publisher || null });
  const result = await give(inputs("pasted.jsonl", published), line, bytesType, tell);
  return { ...result, items: result.items.map((item) => ({ ...item, at: "" })) };
};
