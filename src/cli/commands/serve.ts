import { Command, InvalidArgumentError } from "commander";
import type { BaseMap } from "../../api/index.ts";
import { startTraces } from "../../telemetry/index.ts";
import { type AlertOptions, addAlertOptions, besideAlerts } from "../alerts/alert-options.ts";
import { allowHostOption } from "../allow-host.ts";
import { parseBaseMap, parseMapHost } from "../base-map.ts";
import { writeLine } from "../outcome.ts";
import { parsePort, usualPort } from "../port.ts";
import { serveRecord, untilInterrupted } from "../serve-record.ts";
import { shownPlace, storeOption } from "../store-place.ts";
import { withRecord } from "../with-record.ts";

const parseRate = (words: string): number => {
  if (!/^\d{1,7}$/.test(words)) throw new InvalidArgumentError("a whole number; 0 for no limit");
  return Number(words);
};

interface Options extends AlertOptions {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly map?: BaseMap;
  readonly mapHost?: readonly string[];
  readonly name?: readonly string[];
  readonly requireToken?: boolean;
  readonly perMinute: number;
}

export const serve = addAlertOptions(new Command("serve"))
  .description("serve the record: the picture as a web page, and the HTTP API below /api (see /openapi.json)")
  .option("--port <number>", "port to listen on; 0 takes any free one", parsePort, usualPort)
  .option("--host <address>", "address to listen on; one that others can reach asks everybody for a token", "127.0.0.1")
  .option(
    "--name <host>",
    "a host name that a proxy in front asks for; tokens are needed then; may be repeated",
    (name: string, before: readonly string[] = []) => [...before, name.toLowerCase()],
  )
  .option("--require-token", "ask for a token on this machine too")
  .option(
    "--per-minute <number>",
    "requests that one token may make in a minute; 0 does not count them",
    parseRate,
    600,
  )
  .option(
    "--map <file or address>",
    "base map of your own: a MapLibre style (.json), a PMTiles archive, or tiles with {z}, {x} and {y}",
    parseBaseMap,
  )
  .option("--map-host <origin>", "another host that the style of --map reads from; may be repeated", parseMapHost)
  .addOption(allowHostOption())
  .addOption(storeOption())
  .addHelpText(
    "after",
    "\nExamples:\n  sitrep serve --store kosovo.db --port 9000\n  sitrep token add Ana --role reviewer && sitrep serve --host 0.0.0.0",
  )
  .action(
    ({ store: where, host, port, map, mapHost = [], name = [], requireToken = false, perMinute, ...rest }: Options) =>
      withRecord(
        where,
        async (store) => {
          const endTraces = await startTraces();
          const listening = await serveRecord(store, {
            host,
            port,
            names: name,
            requireToken,
            perMinute,
            allowedHosts: rest.allowHost,
            baseMap: map && { ...map, origins: [...map.origins, ...mapHost] },
          });
          await writeLine(`${listening.url}  record: ${shownPlace(where)}`);
          await besideAlerts(store, rest, untilInterrupted);
          await listening.close();
          await endTraces();
        },
        { makes: true },
      ),
  );
