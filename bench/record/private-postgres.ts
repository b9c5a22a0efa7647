import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";

const versions = "/usr/lib/postgresql";

const binFolder = (): string => {
  const found = existsSync(versions) ? readdirSync(versions).filter((name) => Number(name) >= 15) : [];
  const newest = found.sort((a, b) => Number(b) - Number(a))[0];
  if (!newest) throw new Error("PostgreSQL 15 or later is needed for this test: run scripts/install-parts.sh");
  return join(versions, newest, "bin");
};

/** PostgreSQL refuses to run as root, so root hands it to the user that the package made. */
const run = (program: string, args: readonly string[]): void => {
  const [command, ...rest] =
    userInfo().uid === 0 ? ["runuser", "-u", "postgres", "--", program, ...args] : [program, ...args];
  execFileSync(command ?? program, rest, { stdio: ["ignore", "ignore", "pipe"], cwd: "/" });
};

const idOf = (flag: "-u" | "-g"): number =>
  Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim());

/** What the system says of a process, "" where it has ended meanwhile. */
const about = (process: string, what: string): string => {
  try {
    return readFileSync(`/proc/${process}/${what}`, "utf8");
  } catch {
    return "";
  }
};

const childrenOf = (parent: number): readonly string[] =>
  readdirSync("/proc").filter(
    (name) => /^\d+$/.test(name) && Number(about(name, "stat").split(") ")[1]?.split(" ")[1]) === parent,
  );

const processorTimeBelow = (parent: number): number =>
  childrenOf(parent).reduce((sum, child) => sum + Number(about(child, "schedstat").split(" ")[0]) / 1e6, 0);

/** A PostgreSQL server of our own on a free loopback port, in a temporary folder. */
export interface PrivatePostgres {
  /** Connection URL of a new, empty database. */
  database(): string;
  /** Ends the server at once, as a crash does. */
  halt(): void;
  /** Ends all of its processes with SIGKILL. */
  kill(): void;
  start(): void;
  /** Milliseconds of processor time of the server's processes, all together. */
  processorTime(): number;
  stop(): void;
}

/** `durable: false` spares the disk where nothing is to outlive a crash. */
export const startPostgres = async ({ durable = true }: { durable?: boolean } = {}): Promise<PrivatePostgres> => {
  const bin = binFolder();
  const folder = mkdtempSync(join(tmpdir(), "sitrep-postgres-"));
  if (userInfo().uid === 0) chownSync(folder, idOf("-u"), idOf("-g"));
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const port = await freePort();
  const encoding = ["--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
  run(join(bin, "initdb"), ["-D", data, "-A", "trust", "-U", "sitrep", ...encoding]);
  const options = [
    ...["listen_addresses=127.0.0.1", `port=${port}`, `unix_socket_directories=${folder}`],
    ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ]
    .map((setting) => `-c ${setting}`)
    .join(" ");
  const control = (...words: string[]) =>
    run(join(bin, "pg_ctl"), ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, ...words]);
  control("start");
  const postmaster = () => Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  let count = 0;
  return {
    database: () => {
      const name = `sitrep_${++count}`;
      run(join(bin, "createdb"), ["-h", "127.0.0.1", "-p", String(port), "-U", "sitrep", name]);
      return `postgres://sitrep@127.0.0.1:${port}/${name}`;
    },
    halt: () => control("stop", "-m", "immediate"),
    start: () => control("start"),
    kill: () => {
      const first = postmaster();
      for (const pid of [first, ...childrenOf(first).map(Number)]) process.kill(pid, "SIGKILL");
    },
    processorTime: () => processorTimeBelow(postmaster()),
    stop: () => {
      control("stop", "-m", "immediate");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
