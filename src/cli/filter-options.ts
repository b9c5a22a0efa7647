import type { Command } from "commander";
import { type EventFilterWords, eventFilterSchema } from "../core/record/filter.ts";

type Name = keyof typeof eventFilterSchema.shape;

/** What stands for the value of each filter in the help; the filters themselves are those of the API's query strings. */
const valueNames: Readonly<Record<Name, string>> = {
  from: "date",
  to: "date",
  place: "name",
  country: "code",
  precision: "level",
  box: "degrees",
  type: "types",
  status: "status",
  text: "words",
  actor: "name",
  recipient: "name",
  review: "status",
  minScore: "number",
  asOf: "instant",
};

const isName = (text: string): text is Name => text in valueNames;
const names = Object.keys(valueNames).filter(isName);

const flagOf = (name: Name): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <${valueNames[name]}>`;

/** `present`: without the option that looks back, for what stands for a selection of whatever comes. */
export const addFilterOptions = (command: Command, when: "any" | "present" = "any"): Command =>
  names
    .filter((name) => when === "any" || name !== "asOf")
    .reduce((each, name) => each.option(flagOf(name), eventFilterSchema.shape[name].description ?? ""), command);

/** Only the filters among a command's options. */
export const filterWords = (given: Readonly<Record<string, unknown>>): EventFilterWords =>
  Object.fromEntries(names.flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]]] : [])));
