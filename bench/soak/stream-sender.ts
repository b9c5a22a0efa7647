import { connectStream, sendArticle, setUp } from "../../src/stream/index.ts";
import { dayOf, reportText } from "./made-news.ts";

/** Puts made reports into a stream, as `sitrep enqueue` does. */
export interface StreamSender {
  send(numbers: readonly number[]): Promise<void>;
  close(): Promise<void>;
}

export const streamSender = async (url: string, stream: string): Promise<StreamSender> => {
  const connection = await connectStream(url, stream);
  await setUp(connection, { replicas: 1, maxBytes: -1 });
  return {
    send: async (numbers) => {
      for (const nth of numbers) {
        const about = { published: dayOf(nth), source: { text: reportText(nth), publisher: `Agency ${nth % 5}` } };
        const piece = { at: `:${nth}`, kind: "text" as const, bytes: Buffer.from(reportText(nth)), about };
        await sendArticle(connection, { origin: `made:${nth}`, piece, always: true });
      }
    },
    close: () => connection.close(),
  };
};
