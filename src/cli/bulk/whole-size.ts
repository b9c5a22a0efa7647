import { stat } from "node:fs/promises";
import { filesBelow } from "../input/files-below.ts";

/** Size of all inputs in bytes; null where one of them is no file. */
export const wholeSize = async (files: readonly string[]): Promise<number | null> => {
  let sum = 0;
  for await (const { path } of filesBelow(files)) {
    if (path === "-" || /^https?:\/\//i.test(path)) return null;
    sum += await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
  }
  return sum;
};
