import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isJournalName, type Journal, openJournal } from "../../src/cli/bulk/journal.ts";
import type { Cut, Input } from "../../src/cli/input/cut-inputs.ts";

let folder = "";
let store = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-journal-"));
  store = join(folder, "record.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const input = (path: string, size = 10): Input => ({ path, named: true, file: { size, modified: 5 } });
const cut = (of: Input, number: number): Cut => ({ input: of, number, origin: of.path, ends: true });
const piece = (of: Input, number: number): Cut => ({
  input: of,
  number,
  origin: of.path,
  piece: { at: "", kind: "text", bytes: new Uint8Array(0), about: {} },
});
const open = (options = "", lastChange = 9): Journal => openJournal(store, { kind: "adding", options, lastChange });
const file = (): string => join(folder, "record.db.adding.jsonl");

const brokenOff = (): void => {
  const journal = open();
  journal.note([piece(input("a"), 1), piece(input("a"), 2)], 1);
  journal.note([piece(input("a"), 3), cut(input("a"), 4), piece(input("b"), 1)], 2);
};

describe("the journal of a run", () => {
  it("is taken up where the run was broken off", () => {
    brokenOff();
    const again = open();
    expect(again.inputs).toBe(2);
    expect([input("a"), input("b"), input("c")].map((each) => again.done(each))).toEqual(["all", 1, 0]);
  });
  it("takes a file that changed since for new", () => {
    brokenOff();
    expect(open().done(input("a", 11))).toBe(0);
  });
  it("begins anew with other wishes, or over a record that knows less", () => {
    brokenOff();
    expect(open("", 1).inputs).toBe(0);
    brokenOff();
    expect(open("other").inputs).toBe(0);
  });
  it("bears a last line that was written by half", () => {
    brokenOff();
    appendFileSync(file(), '{"input":"/b","si');
    const again = open();
    expect(again.done(input("b"))).toBe(1);
    again.note([piece(input("b"), 2)], 3);
    expect(open().done(input("b"))).toBe(2);
  });
  it("is not there after a run of one batch, nor after the end", () => {
    open().note([piece(input("a"), 1)], 1);
    expect(existsSync(file())).toBe(false);
    brokenOff();
    expect(readFileSync(file(), "utf8")).toContain("adding");
    const again = open();
    for (const path of ["a", "b"]) again.done(input(path));
    again.finish();
    expect(existsSync(file())).toBe(false);
  });
  it("keeps what a run was broken off in while another run over other inputs begins and ends", () => {
    brokenOff();
    const other = open();
    expect(other.done(input("c"))).toBe(0);
    other.note([cut(input("c"), 1)], 3);
    other.finish();
    expect(["a", "b", "c"].map((path) => open().done(input(path)))).toEqual(["all", 1, 0]);
  });
  it("says once that it is taken up, and only where one of its inputs is read again", () => {
    brokenOff();
    let times = 0;
    const goingOn = () => times++;
    const again = openJournal(store, { kind: "adding", options: "", lastChange: 9, goingOn });
    again.done(input("c"));
    expect(times).toBe(0);
    for (const path of ["a", "b"]) again.done(input(path));
    expect(times).toBe(1);
  });
  it("is no article", () =>
    expect([isJournalName("record.db.adding.jsonl"), isJournalName("a.jsonl")]).toEqual([true, false]));
});
