import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Set by `npm run golden`: expectations are written instead of compared. */
const rewriting = process.env.SITREP_GOLDEN === "write";

/**
 * Holds text against a golden file. Where they differ the new text is written beside it as `.changed`, to be read with a
 * diff tool; it is removed when they agree again.
 */
export const expectGolden = (path: string, actual: string): void => {
  const changed = `${path}.changed`;
  if (rewriting) {
    writeFileSync(path, actual);
    rmSync(changed, { force: true });
    return;
  }
  const expected = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (actual === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, actual);
  expect(actual, `${path} differs: read ${changed}; npm run golden accepts it`).toBe(expected);
};
