import type { Browser, Page } from "playwright-core";
import type { Figures } from "../bench.ts";

/** Frames of a screen of 60 Hz are this far apart. */
const frame = 1000 / 60;
const patient = 180_000;

/** Notes every frame and every task of the main thread over 50 ms (the Long Tasks API), from now on. */
const watch = `(() => {
  const noted = { frames: [], tasks: [], last: performance.now(), observer: null };
  const step = (now) => { noted.frames.push(now - noted.last); noted.last = now; noted.next = requestAnimationFrame(step); };
  noted.next = requestAnimationFrame(step);
  noted.observer = new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map(({ duration }) => duration)));
  noted.observer.observe({ type: "longtask" });
  window.noted_ = noted;
})()`;

const stop = `(() => {
  const { frames, tasks, observer, next } = window.noted_;
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  cancelAnimationFrame(next);
  return { frames: frames.slice(1), tasks };
})()`;

interface Noted {
  readonly frames: readonly number[];
  readonly tasks: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

/** Median and 95th percentile of the frames, frames missed of those a 60 Hz screen would show, and how long our tasks held the page. */
const told = (name: string, { frames, tasks }: Noted): Figures => ({
  [`${name}_frame_ms`]: Math.round(quantile(frames, 0.5)),
  [`${name}_frame_p95_ms`]: Math.round(quantile(frames, 0.95)),
  [`${name}_dropped_percent`]: Math.max(0, Math.round(100 * (1 - (frames.length * frame) / sum(frames)))),
  [`${name}_longest_task_ms`]: Math.round(Math.max(0, ...tasks)),
  [`${name}_blocked_ms`]: Math.round(sum(tasks.map((task) => task - 50))),
});

const watching = async (page: Page, name: string, act: () => Promise<void>): Promise<Figures> => {
  const before = page.url();
  await page.evaluate(watch);
  await act();
  // What the deed leaves to do, such as clusters of the new part of the map, belongs to it.
  await page.waitForTimeout(600);
  if (page.url() === before) throw new Error(`${name}: the map did not move`);
  return told(name, await page.evaluate<Noted>(stop));
};

/** Milliseconds from letting go of the brush to the picture with the new count. */
const brushing = async (page: Page, from: number, to: number): Promise<number> => {
  const bars = await page.locator(".u-over").first().boundingBox();
  if (!bars) throw new Error("there is no histogram");
  const y = bars.y + bars.height / 2;
  await page.mouse.move(bars.x + bars.width * from, y);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width * to, y, { steps: 6 });
  await page.evaluate(`(() => {
    const bar = document.querySelector(".bar");
    window.brushed_ = new Promise((resolve, reject) => {
      addEventListener("mouseup", () => {
        const start = performance.now();
        setTimeout(() => reject(new Error("the brush changed no count")), ${patient});
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }).observe(bar, { childList: true, characterData: true, subtree: true });
      }, { capture: true, once: true });
    });
    window.brushed_.catch(() => undefined);
  })()`);
  await page.mouse.up();
  return page.evaluate<number>("window.brushed_");
};

/**
 * The map by the clock while a person drags it, zooms it with the wheel and brushes the time, over so many events. Without
 * a graphics card the drawing itself is slow with any number of events: compare the figures with those of a hundred.
 */
export const mapSmoothness = async (
  browser: Browser,
  open: (browser: Browser, count: number) => Promise<Page>,
  count: number,
): Promise<Figures> => {
  const page = await open(browser, count);
  await page.locator(".map[data-detail]").waitFor({ timeout: patient });
  await page.waitForTimeout(3000);
  const canvas = await page.locator(".map-canvas canvas").boundingBox();
  if (!canvas) throw new Error("there is no map");
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
  await page.mouse.move(x, y);
  const pan = await watching(page, `pan_${count}`, async () => {
    await page.mouse.down();
    for (let turn = 0; turn < 8; turn++)
      await page.mouse.move(x + (turn % 2 ? -150 : 150), y + 10 * turn, { steps: 15 });
    await page.mouse.up();
  });
  await page.mouse.move(x, y);
  const zoom = await watching(page, `zoom_${count}`, async () => {
    // It ends elsewhere than it began, so that an address that is the same tells of a map that stood still.
    for (const [direction, turns] of [
      [-1, 8],
      [1, 5],
    ] as const)
      for (let turn = 0; turn < turns; turn++) {
        await page.mouse.wheel(0, direction * 120);
        await page.waitForTimeout(80);
      }
  });
  // Each holds more than the one before, so that the count must change.
  const brushes = [await brushing(page, 0.4, 0.6), await brushing(page, 0.25, 0.75), await brushing(page, 0.1, 0.9)];
  await page.close();
  return { ...pan, ...zoom, [`brush_${count}_ms`]: Math.round(quantile(brushes, 0.5)) };
};
