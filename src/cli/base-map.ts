import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { BaseMap } from "../api/index.ts";

const kindOf = (path: string): BaseMap["kind"] => {
  if (/\{z\}.*\{x\}.*\{y\}|\{z\}.*\{y\}.*\{x\}/.test(path)) return "tiles";
  return path.endsWith(".pmtiles") ? "pmtiles" : "style";
};

/** Reads `--map`: an address on a host of the user's own, or a file that this server then serves. */
export const parseBaseMap = (text: string): BaseMap => {
  if (/^https?:\/\//.test(text)) {
    const address = URL.canParse(text) ? new URL(text) : null;
    if (!address) throw new InvalidArgumentError("this is no address");
    return { kind: kindOf(text.split(/[?#]/)[0] ?? text), url: text, origins: [address.origin] };
  }
  const file = resolve(text);
  if (!existsSync(file)) throw new InvalidArgumentError("there is no such file");
  const kind = kindOf(file);
  return { kind, url: kind === "pmtiles" ? "basemap/map.pmtiles" : "basemap/style.json", file, origins: [] };
};

/** Reads `--map-host`, which may be given several times: a style may take its tiles and letters from other hosts. */
export const parseMapHost = (text: string, before: readonly string[] = []): readonly string[] => {
  const address = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!address) throw new InvalidArgumentError("give the origin of a host, as https://tiles.example.org");
  return [...before, address.origin];
};
