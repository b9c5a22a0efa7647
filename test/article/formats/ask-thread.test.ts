import { describe, expect, it } from "vitest";
import { NoThread, threadOf } from "../../../src/article/formats/ask-thread.ts";

const patience = 20_000;

describe("a thread that is asked within a deadline", () => {
  it("answers one after the other", async () => {
    const thread = threadOf(new URL("./answering-thread.mjs", import.meta.url));
    const answers = ["a", "b", "c"].map((word) => thread.ask(word, { patience }));
    expect(await Promise.all(answers)).toEqual(["heard a", "heard b", "heard c"]);
  });
  it("is ended where it hangs, and the next question is answered", async () => {
    const thread = threadOf(new URL("./answering-thread.mjs", import.meta.url));
    await thread.ask("first", { patience });
    const start = performance.now();
    await expect(thread.ask("hang", { patience: 300 })).rejects.toMatchObject({ code: "too-slow-to-read" });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(await thread.ask("after", { patience })).toBe("heard after");
  });
  it("refuses what kills it, and goes on", async () => {
    const thread = threadOf(new URL("./answering-thread.mjs", import.meta.url));
    await expect(thread.ask("die", { patience })).rejects.toMatchObject({ code: "too-slow-to-read" });
    expect(await thread.ask("after", { patience })).toBe("heard after");
  });
  it("says that there is none where its file cannot be run", async () => {
    const thread = threadOf(new URL("./no-such-thread.mjs", import.meta.url));
    await expect(thread.ask("a", { patience })).rejects.toThrow(NoThread);
  });
});
