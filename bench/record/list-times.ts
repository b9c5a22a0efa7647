import { performance } from "node:perf_hooks";
import { addTo } from "../../src/core/date.ts";
import { eventTypes, measures } from "../../src/core/plover.ts";
import type { Box, Filter } from "../../src/core/record/filter.ts";
import type { Engine } from "../../src/store/engine.ts";
import { listClaims } from "../../src/store/read-claims.ts";
import type { Figures } from "../bench.ts";
import { seeded, wordAt } from "./made-articles.ts";
import { firstDay, madeReport, worldDays } from "./made-world.ts";

type Random = () => number;

const dayIn = (random: Random): string => addTo(firstDay, { days: Math.floor(random() * worldDays) });

const range = (random: Random): Filter => {
  const from = dayIn(random);
  return { from, to: addTo(from, { days: 1 + Math.floor(1000 ** random()) }) };
};

const types = [...eventTypes, ...measures, "force-strength", "office"];
const typeIn = (random: Random): string[] => [types[Math.floor(random() * types.length)] ?? "PROTEST"];

/** A claim of the made-up world, for filters that find something. */
const claimIn = (random: Random) => {
  const { claims } = madeReport(Math.floor(random() * 40_000));
  return claims[Math.floor(random() * claims.length)];
};

/** From a town's surroundings to half a continent, around where something happened. */
const box = (random: Random): Box => {
  const claim = claimIn(random);
  const place = claim?.kind === "event" ? claim.place : null;
  const size = 0.1 * 300 ** random();
  const [lat, lon] = [place?.lat ?? random() * 90 - 35, place?.lon ?? random() * 300 - 150];
  return {
    west: Math.max(-180, lon - size),
    east: Math.min(180, lon + size),
    south: Math.max(-90, lat - size),
    north: Math.min(90, lat + size),
  };
};

/** A word from the rarest to the most frequent. */
const word = (random: Random): string => wordAt(Math.floor(60_000 ** random()) - 1);
/** A word as people look for: one that a report tells, not the commonest. */
const toldWord = (random: Random): string => claimIn(random)?.quote.split(" ")[2] ?? "";

/** Filters of every kind with other values each time. */
export const queryKinds: Readonly<Record<string, (random: Random) => Filter>> = {
  newest: () => ({}),
  time: range,
  box: (random) => ({ box: box(random) }),
  type: (random) => ({ type: typeIn(random) }),
  text: (random) => ({ text: word(random) }),
  time_type: (random) => ({ ...range(random), type: typeIn(random) }),
  time_box: (random) => ({ ...range(random), box: box(random) }),
  box_type: (random) => ({ box: box(random), type: typeIn(random) }),
  text_type: (random) => ({ text: word(random), type: typeIn(random) }),
  text_box: (random) => ({ text: word(random), box: box(random) }),
  two_words: (random) => ({ text: `${word(random)} ${toldWord(random)}` }),
  country_status: () => ({ country: "XKX", status: "denied" }),
  all: (random) => ({ ...range(random), type: typeIn(random), box: box(random), text: word(random) }),
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const rounded = (value: number): number => Math.round(10 * value) / 10;

/**
 * Pages of fifty, every third of them a second page: the median in milliseconds by the clock, and the median and the
 * 95th percentile of the processor time of this process and the server's, which other work on the machine does not
 * lengthen.
 */
export const listTimes = async (
  engine: Engine,
  { rounds, say, serverTime = () => 0 }: { rounds: number; say: (line: string) => void; serverTime?: () => number },
): Promise<Figures> => {
  const figures: Record<string, number> = {};
  for (const [kind, filterOf] of Object.entries(queryKinds)) {
    const random = seeded(11);
    const times: number[] = [];
    const busy: number[] = [];
    let rows = 0;
    for (let round = 0; round < rounds; round++) {
      const filter = filterOf(random);
      const first = round % 3 === 2 ? await listClaims(engine, filter, { limit: 50 }) : undefined;
      const served = serverTime();
      const [before, used] = [performance.now(), process.cpuUsage()];
      const page = await listClaims(engine, filter, { limit: 50, ...(first?.next ? { after: first.next } : {}) });
      times.push(performance.now() - before);
      const { user, system } = process.cpuUsage(used);
      busy.push((user + system) / 1000 + serverTime() - served);
      rows += page.items.length;
    }
    figures[`list_${kind}_ms`] = rounded(quantile(times, 0.5));
    figures[`list_${kind}_cpu_ms`] = rounded(quantile(busy, 0.5));
    figures[`list_${kind}_cpu_p95_ms`] = rounded(quantile(busy, 0.95));
    say(
      `${kind}: median ${rounded(quantile(times, 0.5))} ms, on the processor ${rounded(quantile(busy, 0.5))} ms (p95 ${rounded(quantile(busy, 0.95))} ms), ${Math.round(rows / rounds)} rows a page`,
    );
  }
  return figures;
};
