import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Flags that keep Debian's Chromium from calling home at start. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });

/** Starts a server command of `sitrep` as a user does and waits for the address that it prints. */
export const startSitrep = (...args: readonly string[]): Promise<{ readonly url: string; readonly stop: () => void }> =>
  new Promise((resolve, reject) => {
    const home = mkdtempSync(join(tmpdir(), "sitrep-browser-"));
    const child = spawn(process.execPath, ["bin/sitrep.mjs", ...args], {
      env: { ...process.env, XDG_DATA_HOME: home, HOME: home },
    });
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(said)?.[0];
      if (url) resolve({ url, stop: () => child.kill() });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`sitrep ${args.join(" ")} ended with ${code}: ${said}`)));
  });
