/** Bounds of one fetch with all its redirects. */
export interface FetchLimits {
  readonly redirects: number;
  /** Bytes on the wire. */
  readonly bytes: number;
  /** Bytes after unpacking. */
  readonly unpacked: number;
  /** Milliseconds from the first look-up to the last byte. */
  readonly ms: number;
}

export const usualLimits: FetchLimits = {
  redirects: 5,
  bytes: 16 * 1024 * 1024,
  unpacked: 32 * 1024 * 1024,
  ms: 30_000,
};
