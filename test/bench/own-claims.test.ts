import { expect, it } from "vitest";
import { tallyClaims } from "../../bench/accuracy/own-claims.ts";
import { claimsOf } from "../coding/claims-of.ts";

const { events, tolls } = claimsOf(
  "Rebels killed 15 soldiers in Goma on Monday. Police arrested four students in Bukavu. The army did not comment.",
);
const line = (text: string): readonly string[] => text.split(" ");

it("counts an event with its type, status and parties", () => {
  const gold = [
    line("event ASSAULT rebels soldiers happened"),
    line("event ASSAULT rebels soldiers happened"),
    line("event COERCE|SANCTION police|guards students denied"),
  ];
  expect(tallyClaims(gold, events)).toMatchObject({ gold: 3, made: 2, right: 1, missed: gold.slice(1) });
  expect(tallyClaims([line("event COERCE police students happened")], events).right).toBe(1);
  expect(tallyClaims([line("event COERCE - students happened")], events).right).toBe(0);
});

it("counts a toll with its people and number", () => {
  const right = (text: string): number => tallyClaims([line(text)], tolls).right;
  expect(right("toll killed soldiers 15")).toBe(1);
  expect(right("toll killed soldiers 15..")).toBe(1);
  expect(right("toll killed soldiers ..15")).toBe(1);
  expect(right("toll killed soldiers 16")).toBe(0);
  expect(right("toll injured soldiers 15")).toBe(0);
  expect(right("toll detained teachers 4")).toBe(0);
});
