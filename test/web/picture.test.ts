import { expect, it } from "vitest";
import type { StateLine } from "../../src/core/record/picture.ts";
import { readSort, readWhere, writeSort, writeWhere } from "../../src/web/list/table-state.ts";
import { actorGraph, densityOf } from "../../src/web/network/actor-graph.ts";
import { placeNodes } from "../../src/web/network/place-nodes.ts";
import { selectEvents } from "../../src/web/picture/select-events.ts";
import { axisOf, barsOf } from "../../src/web/state/state-bars.ts";
import { readView, writeView } from "../../src/web/view-state.ts";
import { aBrief } from "./a-brief.ts";

const day = (from: string, to: string) => ({ from, to, grain: "day", implied: false }) as const;
const town = { name: "Leposavić", country: "XKX", lat: 43.1, lon: 20.8, precision: "town" } as const;

const events = [
  aBrief("early", { time: day("2023-05-01", "2023-05-02"), place: town, actors: ["KFOR"], recipients: ["crowd"] }),
  aBrief("late", {
    time: day("2023-06-01", "2023-06-02"),
    type: "PROTEST",
    quad: 3,
    actors: ["crowd"],
    recipients: ["KFOR"],
  }),
  aBrief("undated", { place: { ...town, precision: "country", lat: 42.6, lon: 20.9 } }),
];
const idsOf = (search: string, ...but: Parameters<typeof selectEvents>[2][]) =>
  selectEvents(
    events,
    readView(search),
    but.flat().filter((aspect) => aspect !== undefined),
  ).map(({ id }) => id);

it("filters by every part of the address, and leaves out the part that a view asks with itself", () => {
  expect(idsOf("")).toEqual(["early", "late", "undated"]);
  expect(idsOf("?from=2023-05-02&to=2023-06-02")).toEqual(["late"]);
  expect(idsOf("?from=2023-05-02", ["time"])).toEqual(["early", "late", "undated"]);
  expect(idsOf("?type=PROTEST,AID")).toEqual(["late"]);
  expect(idsOf("?actor=KFOR&recipient=crowd")).toEqual(["early"]);
  expect(idsOf("?box=20,42,21,44")).toEqual(["early"]);
  expect(idsOf("?place=Leposavi%C4%87&type=ASSAULT")).toEqual(["early", "undated"]);
});
it("finds what lies across the 180th meridian", () => {
  const fiji = aBrief("fiji", { place: { ...town, lat: -17, lon: 179.5 } });
  expect(selectEvents([fiji], readView("?box=170,-30,-170,0"))).toHaveLength(1);
  expect(selectEvents([fiji], readView("?box=-170,-30,170,0"))).toHaveLength(0);
});
it("writes the whole view into the address and reads it back", () => {
  const view = readView(
    "?show=table&sort=-killed&where=actors%3Dpolice&cols=date,type&at=42.9,20.8,8&event=event-1&legend=0",
  );
  expect(readView(writeView(view))).toEqual(view);
  expect(writeSort(readSort(view))).toBe("-killed");
  expect(writeWhere(readWhere(view))).toBe("actors=police");
});
it("counts who acts on whom in each direction, and keeps the busiest", () => {
  const graph = actorGraph(events, 10);
  expect(graph.links.map(({ actor, recipient, quad }) => `${actor}>${recipient} ${quad}`)).toEqual([
    "KFOR>crowd 4",
    "crowd>KFOR 3",
  ]);
  expect(densityOf(graph)).toBe(1);
  expect(actorGraph([...events, aBrief("x", { actors: ["a"], recipients: ["b"] })], 2).left).toBe(2);
});
it("leaves groups without a name out of the network, but for those that did harm, and tells how many", () => {
  const told = [
    aBrief("named", { actors: ["KFOR"], recipients: ["Serbia"] }),
    aBrief("unnamed", { actors: ["men"], recipients: ["KFOR"] }),
    aBrief("harm", { actors: ["gunmen"], recipients: ["Kosovo Police"], killed: 1 }),
    aBrief("script", { actors: ["الجيش"], recipients: ["KFOR"] }),
  ];
  const { nodes, unnamed } = actorGraph(told, 10, { everyone: false });
  expect(nodes.map(({ name }) => name).sort()).toEqual(["KFOR", "Kosovo Police", "Serbia", "gunmen", "الجيش"]);
  expect(unnamed).toBe(1);
  expect(actorGraph(told, 10).nodes.map(({ name }) => name)).toContain("men");
});
it("places the same network the same way each time", () => {
  const graph = actorGraph(events, 10);
  expect(placeNodes(graph, 900, 500)).toEqual(placeNodes(graph, 900, 500));
});
it("draws a value until another replaces it, and lets the last one run on", () => {
  const entry = {
    disputed: false,
    voices: [{ claim: "c", article: "a", publisher: null, published: null, claimant: null, quote: "" }],
  };
  const amount = (best: number) => ({ min: best, best, max: best, unit: "person" });
  const line: StateLine = {
    id: "l",
    property: "force-strength",
    about: "strength of KFOR",
    subject: null,
    object: null,
    place: null,
    entries: [
      { ...entry, value: amount(2000), from: "2023-01-01", to: "2023-03-01" },
      { ...entry, value: amount(4000), from: "2023-03-01", to: null },
    ],
    sum: null,
  };
  const axis = axisOf([line], "2023-01-01", "2023-05-01");
  const bars = axis ? barsOf(line, axis) : [];
  expect(bars.map(({ label, level, openEnd }) => [label, level, openEnd])).toEqual([
    ["2000", 0.5, false],
    ["4000", 1, true],
  ]);
  expect((bars[1]?.left ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(1);
  expect(barsOf(line, { start: 0, end: 1 })).toEqual([]);
});
