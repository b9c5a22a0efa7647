import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { Refusal } from "../core/errors.ts";

/** Names that belong to one stream of articles: subjects, the shared consumer, and the stream of what was given up. */
export interface StreamNames {
  readonly stream: string;
  readonly articles: string;
  readonly consumer: string;
  readonly dead: string;
  readonly deadArticles: string;
}

export const usualStream = "SITREP";

/** Letters, digits, "-" and "_": what JetStream takes for a stream, and a subject for one of its words. */
export const isStreamName = (name: string): boolean => /^[A-Za-z0-9_-]{1,40}$/.test(name);

export const namesOf = (stream: string): StreamNames => ({
  stream,
  articles: `${stream.toLowerCase()}.articles`,
  consumer: "workers",
  dead: `${stream}_DEAD`,
  deadArticles: `${stream.toLowerCase()}.dead`,
});

/** A connection to the servers, which comes back by itself when one of them goes away. */
export interface Connection {
  readonly names: StreamNames;
  readonly client: JetStreamClient;
  readonly control: JetStreamManager;
  /** Bytes that one message may hold. */
  readonly largest: number;
  isUp(): boolean;
  /** Sends what is still to be sent, and ends. */
  close(): Promise<void>;
}

interface Servers {
  readonly servers: string[];
  readonly user?: string;
  readonly pass?: string;
}

/** `nats://` or `tls://` addresses with commas between them; a user and password may stand in the first. */
const serversOf = (where: string): Servers => {
  const urls = where.split(",").map((each) => (URL.canParse(each.trim()) ? new URL(each.trim()) : null));
  const [first] = urls;
  if (!first || urls.some((url) => url === null || !/^(nats|tls):$/.test(url.protocol) || url.hostname === ""))
    throw new Refusal("no-stream");
  return {
    servers: urls.flatMap((url) => (url ? [`${url.protocol}//${url.host}`] : [])),
    ...(first.username ? { user: decodeURIComponent(first.username), pass: decodeURIComponent(first.password) } : {}),
  };
};

const isOpen = (connection: NatsConnection): boolean => !connection.isClosed() && !connection.isDraining();

/** How long one request may take before it counts as lost; a cluster that elects a leader needs some seconds. */
const patience = 5_000;

/** Throws the refusals `no-stream` and `stream-gone`. */
export const connectStream = async (where: string, stream = usualStream): Promise<Connection> => {
  const servers = serversOf(where);
  try {
    const connection = await connect({
      ...servers,
      name: "sitrep",
      timeout: patience,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      pingInterval: 10_000,
    });
    let up = true;
    void (async () => {
      for await (const { type } of connection.status()) {
        if (type === "disconnect") up = false;
        if (type === "reconnect") up = true;
      }
    })();
    return {
      names: namesOf(stream),
      client: jetstream(connection, { timeout: patience }),
      control: await jetstreamManager(connection, { timeout: patience, checkAPI: false }),
      largest: connection.info?.max_payload ?? 1024 * 1024,
      isUp: () => up && isOpen(connection),
      close: async () => {
        if (isOpen(connection) && up) await connection.drain().catch(() => connection.close());
        else await connection.close();
      },
    };
  } catch (error) {
    throw new Refusal("stream-gone", { cause: error instanceof Error ? error.message.slice(0, 200) : "unknown" });
  }
};
