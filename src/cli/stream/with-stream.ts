import { Refusal } from "../../core/errors.ts";
import { type Connection, connectStream, patiently, setUp } from "../../stream/index.ts";
import { outcome } from "../outcome.ts";
import { shownPlace } from "../store-place.ts";
import type { StreamOptions } from "./options.ts";

const isWrongAddress = (error: unknown): boolean => error instanceof Refusal && error.code === "no-stream";

/** Milliseconds for which servers that are starting are waited for. */
const starting = 30_000;

/** Connects, makes the streams where they are not there, does the work and closes; what is refused is told in one line. */
export const withStream = async (
  { nats, stream, replicas, maxGigabytes }: StreamOptions,
  work: (connection: Connection) => Promise<void>,
): Promise<void> => {
  try {
    const connection = await patiently(() => connectStream(nats, stream), { most: starting, hopeless: isWrongAddress });
    try {
      await setUp(connection, { replicas: Number(replicas), maxBytes: maxGigabytes });
      await work(connection);
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    outcome.refuse(shownPlace(nats), error);
  }
};
