import { type ModelFile, readModelFile, type Section, writeModelFile } from "../../src/language/index.ts";

/** A small generator with a seed: numbers from 0 to 1. */
export const generator = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
};

/** A model file with a network of random weights: wild trees, the same code paths. */
export const randomNetwork = (seed: number): ModelFile => {
  const next = generator(seed);
  const [hidden, form, layers, inner] = [8, 24, 2, 8];
  const width = 2 * hidden;
  const words = 5;
  const rows = words + 1 + 16384 + 512;
  const sections = new Map<string, Section>();
  const floats = (n: number, size: number) => Float32Array.from({ length: n }, () => (next() - 0.5) * size);
  const dense = (name: string, inputs: number, outputs: number) => {
    sections.set(
      `net.${name}.weights`,
      Int16Array.from({ length: inputs * outputs }, () => (next() - 0.5) * 4000),
    );
    sections.set(`net.${name}.multiply`, floats(outputs, 1e-6).map(Math.abs));
    sections.set(`net.${name}.add`, floats(outputs, 1));
  };
  const scales = { layer: 8191 / 4, tag: 1000, dep: 1000, query: 1000, key: 1000, rel: 1000 };
  const names = { upos: ["NOUN", "VERB", "PUNCT"], xpos: ["NN", "VB", ".", ","], deprels: ["root", "nsubj", "obj"] };
  sections.set(
    "net.shape",
    JSON.stringify({ hidden, form, layers, tag: inner, arc: inner, rel: inner, ...names, scales }),
  );
  sections.set(
    "net.words",
    Uint32Array.from({ length: words }, () => next() * 4294967295),
  );
  sections.set(
    "net.table",
    Int8Array.from({ length: rows * form }, () => (next() - 0.5) * 254),
  );
  sections.set("net.table.scales", floats(rows, 0.02).map(Math.abs));
  for (let k = 0; k < layers; k++) {
    dense(`layer.${k}`, k ? width : form, k ? 6 * hidden : 20 * hidden);
    sections.set(`net.layer.${k}.scan`, floats(4 * hidden, 1));
  }
  for (const name of ["tag", "dep", "head", "relDep", "relHead"]) dense(name, width, inner);
  for (const name of ["tags", "mix", "rel"]) dense(name, inner, inner);
  sections.set(
    "net.root.key",
    Int16Array.from({ length: inner }, () => (next() - 0.5) * 4000),
  );
  // As in training: no word but the root is called root.
  const rel = sections.get("net.rel.add");
  if (rel instanceof Float32Array) rel[0] = -1e30;
  sections.set("net.root.rel", floats(inner, 1));
  sections.set(
    "net.distance",
    Int32Array.from({ length: 24 }, () => (next() - 0.5) * 1e6),
  );
  return readModelFile(writeModelFile(sections));
};
