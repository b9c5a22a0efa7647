/**
 * Sitrep as a library of Node: as `sitrep`, and it loads the model and the gazetteer of the package itself.
 *
 * @module sitrep/node
 */
import type { Source } from "../article/make-article.ts";
import { type Analysed, analyse as analyseWith } from "../library/index.ts";
import { nodeResources } from "../pipeline/node-resources.ts";
import type { Resources } from "../pipeline/resources.ts";

export * from "../library/index.ts";

let loaded: Resources | undefined;

/**
 * The language model and the gazetteer of this package (about 23 MB), and a gazetteer of your own where one was imported
 * with `sitrep gazetteer import`. Read once for a process.
 *
 * @throws Error where the package is not whole.
 */
export const loadResources = (): Resources => {
  loaded ??= nodeResources();
  return loaded;
};

/**
 * As `analyse` of `sitrep`, with the resources of the package unless others are given.
 *
 * @throws Refusal `no-text`, `too-large` or `bad-date`, as there.
 *
 * @example
 * const { claims } = await analyse("Police detained five people in Zvečan on Monday.");
 */
export const analyse = (
  input: string | Source,
  { resources = loadResources() }: { readonly resources?: Resources } = {},
): Promise<Analysed> => analyseWith(input, { resources });
