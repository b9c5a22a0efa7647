import { SingleBar } from "cli-progress";
import type { Done } from "./add-inputs.ts";

/** Shows how far a long run is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  show(done: Done): void;
  /** Writes a line beside the bar. */
  tell(line: string): void;
  stop(): void;
}

/** Milliseconds between two lines where standard error is no terminal. */
const pause = 30_000;

const clockWords = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return "?";
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
};

const sizeWords = (bytes: number): string =>
  bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(1)} GB`
    : bytes >= 1e6
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${Math.ceil(bytes / 1e3)} kB`;

/** Rate and time left, from where this run began: what an earlier run had done took no time. */
const wordsOf = ({ articles, bytes, before }: Done, { whole, seconds }: { whole: number | null; seconds: number }) => {
  const rate = `${seconds > 0 ? (articles / seconds).toFixed(articles < 10 * seconds ? 1 : 0) : "?"}/s`;
  const left = whole === null ? "?" : clockWords((seconds * (whole - bytes)) / Math.max(1, bytes - before));
  return { rate, left };
};

/** `whole` is the size of all inputs in bytes, null where it cannot be known (standard input, an address). */
export const showProgress = (
  whole: number | null,
  {
    now = () => Date.now(),
    out = process.stderr,
  }: { now?: () => number; out?: NodeJS.WritableStream & { readonly isTTY?: boolean } } = {},
): Progress => {
  const start = now();
  let last = start;
  let bar: SingleBar | null = null;
  return {
    show(done) {
      const words = wordsOf(done, { whole, seconds: (now() - start) / 1000 });
      if (out.isTTY) {
        if (!bar) {
          const format =
            whole === null
              ? "{articles} articles · {rate}"
              : "[{bar}] {percentage} % · {articles} articles · {rate} · {left} left";
          bar = new SingleBar({ format, hideCursor: true, stream: out, clearOnComplete: true, fps: 5, barsize: 30 });
          bar.start(whole ?? 1, 0, { articles: 0, ...words });
        }
        bar.update(Math.min(done.bytes, whole ?? 0), { articles: done.articles, ...words });
      } else if (now() - last >= pause) {
        last = now();
        const share = whole ? `, ${Math.floor((100 * done.bytes) / whole)} % of ${sizeWords(whole)}` : "";
        const left = whole ? `, ${words.left} left` : "";
        out.write(`${done.articles} articles, ${words.rate}${share}${left}\n`);
      }
    },
    tell(line) {
      if (bar) out.write("\r\u001b[K");
      out.write(`${line}\n`);
    },
    stop: () => bar?.stop(),
  };
};
