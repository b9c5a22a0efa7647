import type { ModelFile } from "../model/model-file.ts";

/** Sizes, names and scales of a network: the section `net.shape`. */
export interface NetworkShape {
  readonly hidden: number;
  /** Values of a form, a row of the table. */
  readonly form: number;
  readonly layers: number;
  readonly tag: number;
  readonly arc: number;
  readonly rel: number;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly deprels: readonly string[];
  /** Units of 16-bit values a whole: of the layers, the tag input, the arc input, query and key, and the label input. */
  readonly scales: {
    readonly layer: number;
    readonly tag: number;
    readonly dep: number;
    readonly query: number;
    readonly key: number;
    readonly rel: number;
  };
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const isShape = (value: unknown): value is NetworkShape => {
  if (typeof value !== "object" || value === null) return false;
  const scales: unknown = Reflect.get(value, "scales");
  return (
    ["hidden", "form", "layers", "tag", "arc", "rel"].every((key) => Number.isInteger(Reflect.get(value, key))) &&
    ["upos", "xpos", "deprels"].every((key) => isList(Reflect.get(value, key))) &&
    typeof scales === "object" &&
    scales !== null &&
    ["layer", "tag", "dep", "query", "key", "rel"].every((key) => typeof Reflect.get(scales, key) === "number")
  );
};

/** A dense layer as stored: packed 16-bit weights, and for each output what its whole-number sum is multiplied by and what is added. */
export interface DenseLayer {
  readonly weights: Int16Array;
  readonly multiply: Float32Array;
  readonly add: Float32Array;
  readonly outputs: number;
}

/** The shipped network: how it is trained and stored is told in `training/README.md`. */
export interface NetworkWeights {
  readonly shape: NetworkShape;
  /** Hash of a folded form → its row of the table, from 1. */
  readonly words: ReadonlyMap<number, number>;
  /** i8 rows of `form` values, each times its row's scale. */
  readonly table: Int8Array;
  readonly tableScales: Float32Array;
  /** `layer.0`…, `tag`, `tags`, `dep`, `mix`, `head`, `relDep`, `relHead`, `rel`. */
  readonly dense: ReadonlyMap<string, DenseLayer>;
  /** Recurrent weights of each layer, f32[2][2·hidden]. */
  readonly scans: readonly Float32Array[];
  /** Key of the artificial root, and its part of the label input. */
  readonly rootKey: Int16Array;
  readonly rootRel: Float32Array;
  /** What an arc gains by its direction and length. */
  readonly distance: Int32Array;
}

const denseNames = ["tag", "tags", "dep", "mix", "head", "relDep", "relHead", "rel"];

/** Reads the sections `net.*`. Throws where one is missing or of another shape. */
export const readNetwork = (file: ModelFile): NetworkWeights => {
  const shape: unknown = JSON.parse(file.text("net.shape"));
  if (!isShape(shape))
    throw new Error("the language model's network is of another version: restore models/language.bin");
  const words = new Map<number, number>();
  file.array("net.words", "u32").forEach((hash, at) => {
    words.set(hash, at + 1);
  });
  const layers = Array.from({ length: shape.layers }, (_, at) => `layer.${at}`);
  const dense = new Map<string, DenseLayer>();
  for (const name of [...layers, ...denseNames]) {
    const multiply = file.array(`net.${name}.multiply`, "f32");
    dense.set(name, {
      weights: file.array(`net.${name}.weights`, "i16"),
      multiply,
      add: file.array(`net.${name}.add`, "f32"),
      outputs: multiply.length,
    });
  }
  return {
    shape,
    words,
    table: file.array("net.table", "i8"),
    tableScales: file.array("net.table.scales", "f32"),
    dense,
    scans: layers.map((name) => file.array(`net.${name}.scan`, "f32")),
    rootKey: file.array("net.root.key", "i16"),
    rootRel: file.array("net.root.rel", "f32"),
    distance: file.array("net.distance", "i32"),
  };
};
