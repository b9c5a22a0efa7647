import { expect, it } from "vitest";
import { slowStore } from "../../bench/scale/slow-store.ts";

it("holds no more articles and no more memory before a slow database: the stream waits", async () => {
  const said: string[] = [];
  const figures = await slowStore({
    articles: 1_200,
    freeSeconds: 6,
    slowSeconds: 10,
    delay: 200,
    say: (line) => said.push(line),
  });
  expect(figures.slow_in_hand_most, said.join("\n")).toBeGreaterThan(32);
  expect(figures.slow_in_hand_most, said.join("\n")).toBeLessThanOrEqual(96);
  expect(figures.slow_mb_most).toBeLessThan((figures.free_mb_most ?? 0) + 100);
}, 240_000);
