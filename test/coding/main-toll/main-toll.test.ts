import { expect, it } from "vitest";
import { readWeights } from "../../../bench/accuracy/incidents/read-incidents.ts";
import { exactFigures } from "../../../bench/accuracy/incidents.ts";
import { type MainTollWeights, mainToll } from "../../../src/coding/main-toll/index.ts";
import { claimsOf } from "../claims-of.ts";

const none = (value: number): number[] => Array.from({ length: 16 }, () => value);

/** Weights by hand: figures that claims tell count, and the shot are the dead and the hurt. */
const weights: MainTollWeights = {
  whole: {},
  bias: none(0),
  trust: { killed: 1, injured: 1 },
  support: {
    "killed:dead-most": 2,
    "injured:hurt-most": 2,
    "pair:shot-first-is-all": 3,
    "pair:0/0": 0.5,
  },
};

const tollOf = (title: string, body: string) => {
  const { tokens, tolls } = claimsOf(`${title}\n\n${body}`);
  return mainToll(weights, { tokens, tolls, titleEnd: title.length });
};

it("takes the hurt for the shot who did not die", () => {
  const toll = tollOf(
    "Shooting in Oakdale",
    "Five people were shot in Oakdale on Friday. Two people were killed, police said.",
  );
  expect(toll).toMatchObject({ killed: 2, injured: 3 });
  expect(toll.score).toBeGreaterThan(0);
});

it("can leave out the one who did it, or count one with them", () => {
  const { tokens, tolls } = claimsOf(
    "Three people were killed in Oakdale on Friday. The gunman was also killed, police said.",
  );
  const read = (support: MainTollWeights["support"]): number =>
    mainToll({ ...weights, support }, { tokens, tolls, titleEnd: 0 }).killed;
  expect(read({ "killed:dead-most": 2 })).toBe(3);
  expect(read({ "killed:dead-most": 2, "killed:dead-most-and-attackers": 3 })).toBe(4);
  expect(read({ "killed:dead-most": 2, "killed:dead-most-less-attackers": 3 })).toBe(2);
  expect(read({ "killed:dead-first-is-most": 2 })).toBe(3);
});

it("reads nobody hurt where nothing is told", () => {
  expect(tollOf("Council meets", "The council met on Monday.")).toMatchObject({ killed: 0, injured: 0 });
});

it("reads reports of our own with the weights that ship", () => {
  const shipped = readWeights();
  const read = (title: string, body: string) => {
    const { tokens, tolls } = claimsOf(`${title}\n\n${body}`);
    const { killed, injured } = mainToll(shipped, { tokens, tolls, titleEnd: title.length });
    return [killed, injured];
  };
  const park = "Two people were killed and three others wounded when a gunman opened fire in a park, police said.";
  expect(read("Two dead, three hurt in park shooting", park)).toEqual([2, 3]);
  const kitchen =
    "A 7-year-old boy was shot in the hand on Sunday. He was taken to hospital and is expected to survive.";
  expect(read("Boy, 7, shot in the hand", kitchen)).toEqual([0, 1]);
});

it("scores exact figures only", () => {
  const gold = [
    { gold: { killed: 1, injured: 0 } },
    { gold: { killed: 2, injured: 3 } },
    { gold: { killed: 0, injured: 4 } },
    { gold: { killed: 0, injured: 1 } },
  ];
  const guesses = [
    { killed: 1, injured: 1 },
    { killed: 2, injured: 3 },
    { killed: 1, injured: 4 },
    { killed: 0, injured: 0 },
  ];
  expect(exactFigures(gold, guesses)).toEqual({ killed: 75, injured: 50 });
});
