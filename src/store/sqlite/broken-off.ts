import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";

const headerBytes = 100;

/**
 * SQLite reads the pages that are there and notices only by chance that others are not. The header says how many there
 * must be (SQLite file format, 1.3): a file that is shorter was cut off, and is refused before anything is written to it.
 */
export const refuseBrokenOff = (file: string): void => {
  if (!existsSync(file)) return;
  const handle = openSync(file, "r");
  try {
    const header = Buffer.alloc(headerBytes);
    const { size } = fstatSync(handle);
    if (readSync(handle, header, 0, headerBytes, 0) < headerBytes) return;
    if (header.toString("latin1", 0, 15) !== "SQLite format 3") return;
    // The count is kept only by writers that also note the number of the change that it is for.
    if (header.readUInt32BE(24) !== header.readUInt32BE(92)) return;
    const page = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const whole = header.readUInt32BE(28) * page;
    if (size < whole) throw new RangeError(`the file breaks off: ${size} of ${whole} bytes are there; take a backup`);
  } finally {
    closeSync(handle);
  }
};
