// The parts of a build, each rebuilt only when one of the files that it is made from has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const node = process.execPath;

/** name, the folders and files it is made from, what proves it is there, and the command that makes it. */
export const parts = [
  {
    name: "code",
    from: ["src", "bench", "training", "scripts/build/code.mjs", "package-lock.json"],
    gives: "dist/src/cli/main.js",
    make: [node, "scripts/build/code.mjs"],
  },
  {
    // What the package says of its types: the compiler's declarations of its two entries and all that they name.
    name: "types",
    from: ["src", "tsconfig.base.json", "tsconfig.types.json", "package-lock.json"],
    gives: "dist/types/node/index.d.ts",
    make: [node, "node_modules/tsc7/bin/tsc", "-p", "tsconfig.types.json"],
  },
  {
    name: "web",
    from: ["src/web", "src/core", "package-lock.json"],
    gives: "dist/web/index.html",
    make: [node, "node_modules/vite/bin/vite.js", "build", "-c", "src/web/vite.config.ts", "--logLevel", "warn"],
  },
  {
    name: "data",
    // The program imports the compiled tables and the writer, so the code is built before it.
    after: ["code"],
    from: [
      "scripts/build/gazetteer.mjs",
      "scripts/build/gazetteer",
      "src/place/gazetteer",
      "src/place/tables",
      "src/lexicon/countries.ts",
      "src/lexicon/tables/countries.ts",
      "package-lock.json",
    ],
    gives: "dist/data/gazetteer.bin",
    make: [node, "scripts/build/gazetteer.mjs"],
  },
  {
    name: "playground",
    after: ["data"],
    from: [
      "src",
      "models/language.bin",
      "scripts/build/playground.mjs",
      "scripts/build/gazetteer",
      "package-lock.json",
    ],
    gives: "dist/playground/index.html",
    make: [node, "scripts/build/playground.mjs"],
  },
];

/** One hash over path, size and time of every source: enough to tell "changed since the last build". */
const stampOf = (part) => {
  const hash = createHash("sha256");
  const visit = (path) => {
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) return;
    if (about.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${relative(root, path)} ${about.size} ${about.mtimeMs}\n`);
  };
  for (const path of part.from) visit(join(root, path));
  return hash.digest("hex");
};

const fresh = (part, stamp) => {
  const file = join(root, "dist", `.${part.name}.stamp`);
  return existsSync(join(root, part.gives)) && existsSync(file) && readFileSync(file, "utf8") === stamp;
};

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** Two commands started at once must not build over each other: the second waits for the first. */
const withLock = async (name, work) => {
  mkdirSync(join(root, "dist"), { recursive: true });
  const lock = join(root, "dist", `.${name}.lock`);
  for (let waited = 0; ; waited += 50) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const owner = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
      if ((owner && !isRunning(owner)) || waited > 180_000) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
};

export const build = async (part, { quiet = true } = {}) => {
  const stamp = stampOf(part);
  if (fresh(part, stamp)) return;
  for (const before of parts) if (part.after?.includes(before.name)) await build(before, { quiet });
  await withLock(part.name, () => {
    if (fresh(part, stamp)) return;
    if (!quiet) process.stderr.write(`building ${part.name}\n`);
    const [command, ...args] = part.make;
    // A test runner's own NODE_ENV would make it the page of developers.
    const env = { ...process.env, NODE_ENV: "production" };
    const done = spawnSync(command, args, { cwd: root, encoding: "utf8", env });
    if (done.status !== 0) {
      process.stderr.write(
        `${done.stdout ?? ""}${done.stderr ?? ""}\nsitrep: building ${part.name} failed: run npm install, then npm run check\n`,
      );
      process.exit(70);
    }
    const file = join(root, "dist", `.${part.name}.stamp`);
    writeFileSync(`${file}.new`, stamp);
    renameSync(`${file}.new`, file);
  });
};

/** Brings every named part up to date. A published package has no sources, so there is nothing to do. */
export const ensure = async (...names) => {
  if (!existsSync(join(root, "src"))) return;
  for (const part of parts) if (names.includes(part.name)) await build(part);
};
