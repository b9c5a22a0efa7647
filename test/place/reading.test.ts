import { describe, expect, it } from "vitest";
import { readPlaces } from "./read.ts";

const placesOf = (text: string, about?: Parameters<typeof readPlaces>[1]) =>
  readPlaces(text, about).places.map(({ text: words, country, precision }) => `${words} ${country} ${precision}`);

describe("places that are said", () => {
  it.each([
    ["Shelling was heard near Zvečan in northern Kosovo.", ["Zvečan XKX town", "Kosovo XKX country"]],
    ["Troops entered Leeds, Alabama, on Monday.", ["Leeds USA town", "Alabama USA province"]],
    ["Crowds gathered in Leeds, West Yorkshire.", ["Leeds GBR town", "West Yorkshire GBR district"]],
    [
      "Fighting continued in Deir ez-Zor and Al-Bukamal, Syria.",
      ["Deir ez-Zor SYR town", "Al-Bukamal SYR town", "Syria SYR country"],
    ],
    [
      "Gangs attacked two prisons in Port-au-Prince and a court in Rostov-on-Don.",
      ["Port-au-Prince HTI town", "Rostov-on-Don RUS town"],
    ],
    ["A bomb exploded in Portland, Ore., on Friday.", ["Portland USA town", "Ore. USA province"]],
    [
      "It rained in Portland, Ore., and in Portland, Maine.",
      ["Portland USA town", "Ore. USA province", "Portland USA town", "Maine USA province"],
    ],
    ["HELENA, Mont. (AP) - The bridge was closed.", ["HELENA USA town", "Mont. USA province"]],
    ["Two boats sank in the Red Sea off Yemen.", ["Red Sea null country", "Yemen YEM country"]],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe("words that only look like places", () => {
  it.each([
    "Jordan scored twice in the second half.",
    "Paris Hilton smiled at the cameras.",
    "Milan Radoičić said so through his lawyer.",
    "Chelsea Clinton wrote a book for children.",
    "Mr. Kent said he would appeal.",
    "We ate a turkey dinner and went home.",
    "Reading is good for children.",
    "Turkey dinner was served in silence.",
    "The NATO bombing and the WHO report were discussed.",
    "It will start in March and end in May.",
    "Bob Holland lost. Holland did not complain.",
    "Russian soldiers and Serbs shouted at each other.",
    "May said the talks had failed.",
  ])("%s", (text) => {
    expect(placesOf(text)).toEqual([]);
  });
});
