import { connect, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A door of our own in front of a server on this machine, which can be made slow or silent. */
export interface SlowProxy {
  readonly port: number;
  /** Milliseconds that everything on its way to the server is held up from now on. */
  delay(milliseconds: number): void;
  /** From now on nothing passes and nothing is closed, as when a machine vanishes from the network. */
  silence(): void;
  stop(): Promise<void>;
}

/** Listens on a free loopback port. */
export const slowProxy = async (server: number): Promise<SlowProxy> => {
  let [held, silent] = [0, false];
  const open = new Set<Socket>();
  const carry = async (from: Socket, to: Socket, slowly: boolean): Promise<void> => {
    for await (const bytes of from) {
      if (slowly && held > 0) await pause(held);
      if (silent) await new Promise((resolve) => to.once("close", resolve));
      if (to.destroyed) return;
      if (!to.write(bytes)) await new Promise((resolve) => to.once("drain", resolve).once("close", resolve));
    }
    to.end();
  };
  const proxy = createServer((client) => {
    const there = connect(server, "127.0.0.1");
    for (const [from, to] of [
      [client, there],
      [there, client],
    ] as const) {
      open.add(from);
      from
        .on("error", () => undefined)
        .on("close", () => {
          open.delete(from);
          to.destroy();
        });
      carry(from, to, from === client).catch(() => to.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    delay: (milliseconds) => {
      held = milliseconds;
    },
    silence: () => {
      silent = true;
    },
    stop: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
};
