import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "sitrep-lockfile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (file: string) => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/check-lockfile.mjs", file], { encoding: "utf8" });
  return { status, lines: stdout.trim().split("\n") };
};

it("come from one registry, by their hashes, and run nothing when they are installed", () => {
  const { status, lines } = check("package-lock.json");
  expect(lines).toEqual([expect.stringMatching(/^lockfile: [1-9]\d\d+ packages .* holds$/)]);
  expect(status).toBe(0);
});

it("are refused where the lockfile lets something else in", () => {
  const file = join(folder, "package-lock.json");
  const sound = { version: "1.0.0", integrity: "sha512-AAAA" };
  const lock = {
    lockfileVersion: 3,
    packages: {
      "": { dependencies: { a: "^1.0.0", b: "git+ssh://git.example/b.git", c: "latest", d: "file:../d" } },
      "node_modules/a": sound,
      "node_modules/e": { ...sound, resolved: "http://packages.example/e.tgz" },
      "node_modules/f": { ...sound, integrity: "sha1-AAAA" },
      "node_modules/g": { ...sound, hasInstallScript: true },
      "node_modules/@h/h": { ...sound, link: true },
    },
  };
  writeFileSync(file, JSON.stringify(lock));
  const { status, lines } = check(file);
  expect(status).toBe(1);
  expect(lines.map((line) => line.replace(/^lockfile: /, ""))).toEqual([
    "b: wished for as git+ssh://git.example/b.git",
    "c: wished for as latest",
    "d: wished for as file:../d",
    "e: bound to http://packages.example/e.tgz",
    "f: no SHA-512 of its content",
    "g: runs a program when it is installed",
    "@h/h: a folder beside this one, not a package",
    expect.stringContaining("7 faults"),
  ]);
});

it("are told with a warning where the registry gives no audit, and what can be checked without it is checked", async () => {
  const asked: string[] = [];
  const registry = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(405).end();
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  const address = registry.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_fetch_retries: "0" };
  const audit = spawn(process.execPath, ["scripts/audit.mjs"], { env, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  audit.stdout.on("data", (chunk) => {
    said += chunk;
  });
  const status = await new Promise((resolve) => audit.on("close", resolve));
  registry.closeAllConnections();
  registry.close();
  expect(asked.length).toBeGreaterThan(0);
  expect(said.trim().split("\n")).toEqual([
    expect.stringMatching(/^lockfile: .* holds$/),
    expect.stringMatching(/^warning: known holes were not looked for: the registry gives no audit \(/),
  ]);
  expect(status).toBe(0);
  expect(readFileSync(".ci/run", "utf8")).toContain("node scripts/audit.mjs");
}, 120_000);
