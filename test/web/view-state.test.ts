import { expect, it } from "vitest";
import { readView, writeView } from "../../src/web/view-state.ts";

it("reads back what it writes", () => {
  const view = { from: "2023-05-01", type: "ASSAULT", text: "Zvečan & mayor", event: "event-1" };
  expect(readView(writeView(view))).toEqual(view);
});
it("drops what is no part of a view", () => expect(readView("?x=1&type=AID&from=")).toEqual({ type: "AID" }));
it("writes nothing for the plain view", () => expect(writeView({ text: "" })).toBe(""));
