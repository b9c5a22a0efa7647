import { Command } from "commander";
import type { BaseMap } from "../../api/index.ts";
import { parseBaseMap, parseMapHost } from "../base-map.ts";
import { writeLine } from "../outcome.ts";
import { parsePort, usualPort } from "../port.ts";
import { serveRecord, untilInterrupted } from "../serve-record.ts";
import { shownPlace, storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

interface Options {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly map?: BaseMap;
  readonly mapHost?: readonly string[];
}

export const serve = new Command("serve")
  .description("serve the record: the picture as a web page, and the HTTP API below /api (see /openapi.json)")
  .option("--port <number>", "port to listen on; 0 takes any free one", parsePort, usualPort)
  .option(
    "--host <address>",
    "address to listen on; others than this machine need one that they can reach",
    "127.0.0.1",
  )
  .option(
    "--map <file or address>",
    "base map of your own: a MapLibre style (.json), a PMTiles archive, or tiles with {z}, {x} and {y}",
    parseBaseMap,
  )
  .option("--map-host <origin>", "another host that the style of --map reads from; may be repeated", parseMapHost)
  .addOption(storeOption())
  .addHelpText("after", "\nExample:\n  sitrep serve --store kosovo.db --port 9000")
  .action(({ store: where, host, port, map, mapHost = [] }: Options) =>
    withRecord(where, async (store) => {
      const listening = await serveRecord(store, {
        host,
        port,
        baseMap: map && { ...map, origins: [...map.origins, ...mapHost] },
      });
      await writeLine(`${listening.url}  record: ${shownPlace(where)}`);
      await untilInterrupted();
      await listening.close();
    }),
  );
