import type { Kernels } from "./kernels.ts";

const { fround, imul } = Math;

/** Nearest whole number, ties to even, for |x| below 2^22: what single precision gives when 1.5·2^23 is added. */
const nearest = (x: number): number => fround(fround(x + 12582912) - 12582912);
const cut = (x: number, limit: number): number => {
  return nearest(Math.max(Math.min(x, limit), -limit));
};

/** x(27+x²)/(27+9x²), cut at ±3: the Padé form of tanh. */
const squash = (x: number): number => {
  const y = Math.max(Math.min(x, 3), -3);
  const q = fround(y * y);
  return fround(fround(y * fround(27 + q)) / fround(27 + fround(9 * q)));
};
const gate = (x: number): number => fround(0.5 + fround(0.5 * squash(fround(0.5 * x))));

/** The kernels that bring forms together, on plain typed arrays. */
const formKernels = (buffer: ArrayBuffer): Pick<Kernels, "placeShorts" | "gatherShorts" | "sumRows"> => {
  const f32 = new Float32Array(buffer);
  const i32 = new Int32Array(buffer);
  const i16 = new Int16Array(buffer);
  const i8 = new Int8Array(buffer);
  return {
    placeShorts: (a, aWide, b, bWide, index, n, m, unit) => {
      for (let i = 0; i < n; i++) {
        const [to, from] = [a / 4 + i * aWide, b / 2 + (i32[index / 4 + i] ?? 0) * bWide];
        for (let j = 0; j < m; j++) f32[to + j] = fround((i16[from + j] ?? 0) * fround(unit));
      }
    },
    gatherShorts: (a, aWide, b, bWide, index, n, m, unit) => {
      for (let i = 0; i < n; i++) {
        const [to, from] = [a / 4 + i * aWide, b / 2 + (i32[index / 4 + i] ?? 0) * bWide];
        for (let j = 0; j < m; j++) f32[to + j] = (f32[to + j] ?? 0) + fround((i16[from + j] ?? 0) * fround(unit));
      }
    },
    sumRows: (table, scales, k, index, n, to, limit) => {
      for (let j = 0; j < k; j++) {
        let sum = 0;
        for (let i = 0; i < n; i++) {
          const row = i32[index / 4 + i] ?? 0;
          sum = fround(sum + fround((i8[table + row * k + j] ?? 0) * (f32[scales / 4 + row] ?? 0)));
        }
        f32[to / 4 + j] = Math.max(Math.min(sum, limit), -limit);
      }
    },
  };
};

/** The kernels on plain typed arrays: the reference of the compiled ones, and what runs where WebAssembly is missing. */
export const plainKernels = (bytes: number): Kernels => {
  const buffer = new ArrayBuffer(bytes);
  const f32 = new Float32Array(buffer);
  const i32 = new Int32Array(buffer);
  const i16 = new Int16Array(buffer);
  const float = (at: number): number => f32[at] ?? 0;
  const short = (at: number): number => i16[at] ?? 0;
  return {
    buffer,
    quantise: (from, to, count, scale, limit) => {
      for (let i = 0; i < count; i++) i16[to / 2 + i] = cut(fround(float(from / 4 + i) * fround(scale)), limit);
    },
    rectify: (from, to, count, scale, limit) => {
      for (let i = 0; i < count; i++) {
        const x = float(from / 4 + i);
        i16[to / 2 + i] = cut(fround(Math.max(x, fround(x * 0.125)) * fround(scale)), limit);
      }
    },
    dense: (a, w, multiply, add, out, n, k, m) => {
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < m; j++) {
          const row = w / 2 + (j >> 3) * 8 * k + (j & 7) * 2;
          const left = a / 2 + i * k;
          let sum = 0;
          for (let p = 0; p < k; p += 2)
            sum =
              (sum + imul(short(left + p), short(row + p * 8)) + imul(short(left + p + 1), short(row + p * 8 + 1))) | 0;
          f32[out / 4 + i * m + j] = fround(fround(sum) * float(multiply / 4 + j)) + float(add / 4 + j);
        }
      }
    },
    scan: (u, wide, rest, restWide, index, v, out, outWide, c, h, first, last, step) => {
      f32.fill(0, c / 4, c / 4 + h);
      for (let t = first; ; t += step) {
        const row = i32[index / 4 + t] ?? 0;
        const ut = u / 4 + row * wide;
        for (let j = 0; j < h; j++) {
          const before = float(c / 4 + j);
          const z = float(ut + j);
          const f = gate(fround(float(ut + h + j) + fround(float(v / 4 + j) * before)));
          const r = gate(fround(float(ut + 2 * h + j) + fround(float(v / 4 + h + j) * before)));
          const now = fround(z + fround(f * fround(before - z)));
          f32[c / 4 + j] = now;
          const carried = float(rest / 4 + row * restWide + j);
          f32[out / 4 + t * outWide + j] = carried + fround(r * fround(squash(now) - carried));
        }
        if (t === last) break;
      }
    },
    dots: (a, b, out, n, m, k) => {
      for (let i = 0; i < n; i++)
        for (let j = 0; j < m; j++) {
          let sum = 0;
          for (let p = 0; p < k; p++) sum = (sum + imul(short(a / 2 + i * k + p), short(b / 2 + j * k + p))) | 0;
          i32[out / 4 + i * m + j] = sum;
        }
    },
    greatest: (values, wide, m, n, out) => {
      for (let i = 0; i < n; i++) {
        let best = 0;
        for (let j = 1; j < m; j++)
          if (float(values / 4 + i * wide + j) > float(values / 4 + i * wide + best)) best = j;
        i32[out / 4 + i] = best;
      }
    },
    gatherAdd: (a, aWide, b, bWide, index, n, m) => {
      for (let i = 0; i < n; i++) {
        const from = b / 4 + (i32[index / 4 + i] ?? 0) * bWide;
        for (let j = 0; j < m; j++) f32[a / 4 + i * aWide + j] = float(a / 4 + i * aWide + j) + float(from + j);
      }
    },
    ...formKernels(buffer),
  };
};
