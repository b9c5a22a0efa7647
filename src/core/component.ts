import type { Annotated, Layer, Layers } from "./annotation.ts";
import type { Tracer } from "./trace.ts";

/**
 * One step of analysis. `run` sees only the layers in `needs` and returns exactly those in `gives`
 * (spaCy's `requires` and `assigns`, made a compile error). It writes nothing into its input; the pipeline assembles.
 */
export interface Component<Needs extends Layer = Layer, Gives extends Layer = Layer> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  run(input: Annotated<Needs>, trace: Tracer): Pick<Layers, Gives>;
}

/** Keeps the literal layer names of `needs` and `gives`, so that `run` is checked against them. */
export const component = <const Needs extends Layer, const Gives extends Layer>(
  definition: Component<Needs, Gives>,
): Component<Needs, Gives> => Object.freeze(definition);
