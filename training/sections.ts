import type { LinearModel } from "../src/language/model/linear.ts";
import type { Section } from "../src/language/model/model-file.ts";

/** The sections of the model file as they are gathered. */
export type Sections = Map<string, Section>;

export const addLinear = (sections: Sections, name: string, { classes, weights }: LinearModel): void => {
  sections.set(`${name}.classes`, classes.join("\n"));
  if (!(weights instanceof Int8Array)) throw new TypeError(`${name} is not quantised`);
  sections.set(`${name}.weights`, weights);
};
