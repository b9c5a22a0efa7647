/** One message of a stream of server-sent events. */
export interface StreamMessage {
  readonly event: string;
  readonly data: string;
}

/** What a stream says of itself beside its messages. */
export interface StreamMarks {
  /** Of the last message, to be given back in `Last-Event-ID`. */
  lastId: string;
  /** Milliseconds to wait before one comes back. */
  retry: number;
}

/** No server of ours writes a longer message, in characters. */
const longest = 1024 * 1024;

const fieldOf = (line: string): readonly [name: string, value: string] => {
  const colon = line.indexOf(":");
  return colon < 0 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, "")];
};

/** Cuts text into lines as it comes; a line feed that follows its carriage return ends no second one. */
async function* linesOf(body: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of body) {
    rest += text;
    for (let end = rest.search(/\r(?!$)|\n/); end >= 0; end = rest.search(/\r(?!$)|\n/)) {
      yield rest.slice(0, end);
      rest = rest.slice(rest.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
    if (rest.length > longest) throw new Error(`a line of the stream is longer than ${longest} characters`);
  }
}

async function* textsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Messages of a stream of server-sent events (WHATWG HTML, 9.2), without a message that the end of the stream cut off.
 * `marks` is kept up to date as they are read.
 */
export async function* messagesOf(body: ReadableStream<Uint8Array>, marks: StreamMarks): AsyncGenerator<StreamMessage> {
  let event = "message";
  let data: string[] = [];
  for await (const line of linesOf(textsOf(body))) {
    if (line === "") {
      if (data.length > 0) yield { event, data: data.join("\n") };
      event = "message";
      data = [];
      continue;
    }
    const [name, value] = fieldOf(line.replace(/^\uFEFF/, ""));
    if (name === "data") data.push(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) marks.lastId = value;
    else if (name === "retry" && /^\d{1,7}$/.test(value)) marks.retry = Number(value);
  }
}
