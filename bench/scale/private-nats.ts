import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectStream, patiently } from "../../src/stream/index.ts";
import { freePort } from "../free-port.ts";

const program = (): string => {
  const found = ["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"].find(existsSync);
  if (!found) throw new Error("nats-server is needed for this: run scripts/install-parts.sh");
  return found;
};

/** NATS servers of our own with JetStream on free loopback ports, in a temporary folder. */
export interface PrivateNats {
  /** Addresses of all servers, with commas between them. */
  readonly url: string;
  /** Names of the servers, as the leader of a stream is named. */
  readonly names: readonly string[];
  /** Ends one server at once, as a crash does. */
  kill(name: string): Promise<void>;
  start(name: string): void;
  stop(): Promise<void>;
}

interface Node {
  readonly name: string;
  readonly port: number;
  readonly cluster: number;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));

/** Starts one server, or several that are one cluster, and waits until they keep streams. */
export const startNats = async ({ servers = 1 }: { servers?: number } = {}): Promise<PrivateNats> => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-nats-"));
  const nodes: Node[] = [];
  for (let at = 0; at < servers; at++)
    nodes.push({ name: `nats-${at + 1}`, port: await freePort(), cluster: await freePort() });
  const running = new Map<string, ChildProcess>();
  const routes = nodes.map(({ cluster }) => `nats://127.0.0.1:${cluster}`).join(",");
  const start = (name: string): void => {
    const node = nodes.find((each) => each.name === name);
    if (!node) throw new RangeError(`no server is called ${name}`);
    const own = ["-a", "127.0.0.1", "-p", String(node.port), "-n", name, "-js", "-sd", join(folder, name)];
    const shared =
      servers > 1
        ? ["--cluster_name", "trial", "--cluster", `nats://127.0.0.1:${node.cluster}`, "--routes", routes]
        : [];
    running.set(name, spawn(program(), [...own, ...shared], { stdio: "ignore" }));
  };
  const kill = async (name: string): Promise<void> => {
    const child = running.get(name);
    if (!child) return;
    child.kill("SIGKILL");
    await ended(child);
  };
  for (const { name } of nodes) start(name);
  const url = nodes.map(({ port }) => `nats://127.0.0.1:${port}`).join(",");
  await patiently(async () => {
    const connection = await connectStream(url);
    try {
      await connection.control.getAccountInfo();
    } finally {
      await connection.close();
    }
  });
  return {
    url,
    names: nodes.map(({ name }) => name),
    kill,
    start,
    stop: async () => {
      for (const { name } of nodes) await kill(name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
