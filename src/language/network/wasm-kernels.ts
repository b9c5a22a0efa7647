import { kernelModule } from "../tables/kernel-module.ts";
import type { Kernels } from "./kernels.ts";
import { plainKernels } from "./plain-kernels.ts";

interface Memory {
  readonly buffer: ArrayBuffer;
}
/** The part of the WebAssembly namespace that is used here; it is the same in Node and in browsers. */
interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  readonly validate: (bytes: Uint8Array) => boolean;
}
const isApi = (value: unknown): value is WebAssemblyApi =>
  typeof value === "object" && value !== null && "validate" in value && "Instance" in value;

const names = [
  "quantise",
  "rectify",
  "dense",
  "scan",
  "dots",
  "greatest",
  "gatherAdd",
  "placeShorts",
  "gatherShorts",
  "sumRows",
] as const;
const hasKernels = (value: object): value is Omit<Kernels, "buffer"> =>
  names.every((name) => typeof Reflect.get(value, name) === "function");

const pageSize = 65536;

/** The compiled kernels over `bytes` of memory, or null where WebAssembly with SIMD is not to be had. */
export const wasmKernels = (bytes: number): Kernels | null => {
  const api: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!isApi(api)) return null;
  const code = Uint8Array.from(atob(kernelModule.replaceAll(/\s/gu, "")), (sign) => sign.charCodeAt(0));
  if (!api.validate(code)) return null;
  const memory = new api.Memory({ initial: Math.ceil(bytes / pageSize) });
  const { exports } = new api.Instance(new api.Module(code), { env: { memory } });
  if (!hasKernels(exports)) return null;
  const { quantise, rectify, dense, scan, dots, greatest, gatherAdd, placeShorts, gatherShorts, sumRows } = exports;
  const { buffer } = memory;
  return { buffer, quantise, rectify, dense, scan, dots, greatest, gatherAdd, placeShorts, gatherShorts, sumRows };
};

/** The fastest kernels there are; all give the same values. */
export const fastestKernels = (bytes: number): Kernels => wasmKernels(bytes) ?? plainKernels(bytes);
