import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { showProgress } from "../../src/cli/bulk/progress.ts";

/** A stream that says whether it is a terminal, and what was written to it. */
const screen = (isTTY: boolean) => {
  const out = Object.assign(new PassThrough(), { isTTY, columns: 120 });
  let text = "";
  out.on("data", (chunk) => {
    text += String(chunk);
  });
  return { out, text: () => text };
};

describe("the progress of a long run", () => {
  it("is a line now and then where there is no terminal, with rate and time left from where this run began", () => {
    let now = 0;
    const { out, text } = screen(false);
    const progress = showProgress(2_000_000, { now: () => now, out });
    now = 29_000;
    progress.show({ articles: 100, bytes: 1_050_000, before: 1_000_000 });
    expect(text()).toBe("");
    now = 50_000;
    progress.show({ articles: 1_000, bytes: 1_500_000, before: 1_000_000 });
    progress.show({ articles: 1_010, bytes: 1_500_000, before: 1_000_000 });
    progress.stop();
    expect(text()).toBe("1000 articles, 20/s, 75 % of 2.0 MB, 50 s left\n");
  });
  it("gives no share and no time left where the size is not known", () => {
    let now = 0;
    const { out, text } = screen(false);
    const progress = showProgress(null, { now: () => now, out });
    now = 40_000;
    progress.show({ articles: 10, bytes: 99, before: 0 });
    expect(text()).toBe("10 articles, 0.3/s\n");
  });
  it("is a bar on a terminal, and lines stand beside it", () => {
    let now = 0;
    const { out, text } = screen(true);
    const progress = showProgress(1_000, { now: () => now, out });
    now = 7_200_000;
    progress.show({ articles: 7_200, bytes: 500, before: 0 });
    progress.tell("a.txt: refused");
    progress.stop();
    expect(text()).toMatch(/50 % · 7200 articles · 1\.0\/s · 2 h 0 min left/);
    expect(text()).toContain("a.txt: refused\n");
  });
});
