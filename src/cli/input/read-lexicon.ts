import { readFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import {
  type ActorOptions,
  type LineProblem,
  readPetrarchActors,
  readPetrarchAgents,
  readUserLexicon,
} from "../../actor/index.ts";

/** At most this many faults of one file are told; the first ones say what is wrong with the rest. */
const mostProblems = 5;

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new InvalidArgumentError(`${path}: the file cannot be read: check the path`);
  }
};

const tell = (path: string, problems: readonly LineProblem[]): void => {
  for (const { line, problem } of problems.slice(0, mostProblems))
    process.stderr.write(`${path}:${line}: ${problem}\n`);
  if (problems.length > mostProblems)
    process.stderr.write(`${path}: ${problems.length - mostProblems} more lines were left out\n`);
};

/** Reads a `--lexicon` file: CSV with a header that names `name`, else a PETRARCH or TABARI actor dictionary. May be repeated. */
export const parseLexicon = (path: string, before: ActorOptions = {}): ActorOptions => {
  const text = read(path);
  const isTable = /^\ufeff?[^\n]*\bname\b[^\n]*,/i.test(text);
  const { entities, problems } = isTable ? readUserLexicon(text) : readPetrarchActors(text);
  if (!entities.length)
    throw new InvalidArgumentError(
      `${path}: no actor could be read: the first line of a CSV names its columns (name, country, sectors, from, to, aliases)`,
    );
  tell(path, problems);
  return { ...before, own: [...(before.own ?? []), ...entities] };
};

/** Reads an `--agents` file: a PETRARCH or TABARI agent dictionary. May be repeated. */
export const parseAgents = (path: string, before: readonly Agents[] = []): readonly Agents[] => {
  const { agents, problems } = readPetrarchAgents(read(path));
  if (!agents.length) throw new InvalidArgumentError(`${path}: no agent could be read: a line is WORD [~CODE]`);
  tell(path, problems);
  return [...before, ...agents];
};
type Agents = NonNullable<ActorOptions["ownAgents"]>[number];
