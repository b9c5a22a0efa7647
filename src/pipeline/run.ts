import type { Annotated, Layer, Layers } from "../core/annotation.ts";
import type { Component } from "../core/component.ts";
import type { Article } from "../core/contract/article.ts";
import type { Trace } from "../core/trace.ts";

/** A component whose layers are no longer known to the compiler: an entry of the pipeline's list. */
export interface Step {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly gives: readonly Layer[];
  run(input: Annotated, trace: (entry: Trace) => void): Partial<Layers>;
}

export const step = <Needs extends Layer, Gives extends Layer>(component: Component<Needs, Gives>): Step => ({
  name: component.name,
  needs: component.needs,
  gives: component.gives,
  run: (input, trace) => component.run(input, trace),
});

const nothing: Layers = {
  sentences: [],
  tokens: [],
  names: [],
  times: [],
  quantities: [],
  places: [],
  actors: [],
  events: [],
  tolls: [],
  states: [],
};

/** Layers that a step reads before any step has written them, and layers that two steps write. */
export const problemsOf = (steps: readonly Step[]): readonly string[] => {
  const written = new Set<Layer>();
  const problems: string[] = [];
  for (const { name, needs, gives } of steps) {
    for (const layer of needs)
      if (!written.has(layer)) problems.push(`${name} needs ${layer}, which no step before it gives`);
    for (const layer of gives) {
      if (written.has(layer)) problems.push(`${name} gives ${layer}, which a step before it gave`);
      written.add(layer);
    }
  }
  return problems;
};

/** Runs the steps in order over one article. `until` stops after the step that gives that layer. */
export const annotate = (
  steps: readonly Step[],
  article: Article,
  { trace = () => {}, until }: { trace?: (entry: Trace) => void; until?: readonly Layer[] } = {},
): Annotated => {
  let annotated: Annotated = { article, ...nothing };
  const missing = new Set(until ?? steps.flatMap(({ gives }) => gives));
  for (const each of steps) {
    if (missing.size === 0) break;
    annotated = { ...annotated, ...each.run(annotated, trace) };
    for (const layer of each.gives) missing.delete(layer);
  }
  return annotated;
};
