import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/web/settings/settings.ts";
import { showDate, showInstant } from "../../src/web/text/dates.ts";
import { en } from "../../src/web/text/en.ts";
import { bind, type Messages, type Translation } from "../../src/web/text/messages.ts";

const small = {
  plain: "Read",
  filled: "{done} of {all}, {done}",
  counted: { one: "{count} event by {who}", other: "{count} events by {who}" },
  group: { inner: "In" },
} as const;

describe("messages", () => {
  const words = bind(small, "en");

  it("gives plain texts, fills places, and follows groups", () => {
    expect(words.plain).toBe("Read");
    expect(words.filled({ done: 3, all: "nine" })).toBe("3 of nine, 3");
    expect(words.group.inner).toBe("In");
  });

  it("chooses the plural form and writes numbers as the language does", () => {
    expect(words.counted({ count: 1, who: "A" })).toBe("1 event by A");
    expect(words.counted({ count: 12000, who: "A" })).toBe("12,000 events by A");
  });

  it("lets a language with more forms stand in", () => {
    const polish: Translation<typeof small> = {
      plain: "Czytaj",
      filled: "{done} z {all}",
      counted: { one: "{count} zdarzenie", few: "{count} zdarzenia", other: "{count} zdarzeń" },
      group: { inner: "W" },
    };
    const counted = bind({ counted: polish.counted }, "pl").counted;
    expect([1, 3, 5].map((count) => counted({ count }))).toEqual(["1 zdarzenie", "3 zdarzenia", "5 zdarzeń"]);
  });

  it("has no English message with a brace left open or empty", () => {
    const texts = (entry: Messages[string]): string[] =>
      typeof entry === "string" ? [entry] : Object.values(entry).flatMap((inner) => texts(inner));
    for (const text of texts(en)) {
      expect(text.trim()).not.toBe("");
      expect(text.replace(/\{[a-zA-Z]{1,30}\}/g, "")).not.toMatch(/[{}]/);
    }
  });
});

describe("dates", () => {
  it("are shown in the reader's style, whole months too", () => {
    expect(showDate("2023-05-29", "iso")).toBe("2023-05-29");
    expect(showDate("2023-05-29", "day-first")).toBe("29 May 2023");
    expect(showDate("2023-05-29", "month-first")).toBe("May 29, 2023");
    expect(showDate("2023-05", "day-first")).toBe("May 2023");
    expect(showDate("2023", "day-first")).toBe("2023");
    expect(showDate("2023-99-99", "day-first")).toBe("2023-99-99");
  });

  it("say the zone of an instant", () => {
    expect(showInstant("2023-05-29T23:59:01.250Z", "iso")).toBe("2023-05-29 23:59 UTC");
  });
});

describe("settings", () => {
  it("are read as kept, and as they come where what was kept is broken", () => {
    expect(parseSettings('{"dates":"day-first","reviewer":"Ada","keys":{"j":"accept","k":3}}')).toEqual({
      dates: "day-first",
      reviewer: "Ada",
      keys: { j: "accept" },
    });
    for (const broken of [null, "", "[]", "{", '{"dates":"roman"}', "7"])
      expect(parseSettings(broken).dates).toBe("iso");
  });
});
