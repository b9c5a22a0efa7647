import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Files that grow at their ends, each with a small buffer in memory. */
export interface ColumnFiles {
  append(name: string, bytes: Uint8Array): void;
  /** Writes what is buffered. Gives the size of every file, for a checkpoint. */
  flush(): Record<string, number>;
  read(name: string): Uint8Array;
  close(): void;
}

const bufferSize = 1 << 16;

/** Opens the files of a folder, cut back to the sizes of the last checkpoint. */
export const openColumns = (folder: string, sizes: Readonly<Record<string, number>>): ColumnFiles => {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, { handle: number; buffer: Buffer; used: number; size: number }>();
  const fileOf = (name: string) => {
    const known = files.get(name);
    if (known) return known;
    const size = sizes[name] ?? 0;
    const handle = openSync(join(folder, name), size ? "r+" : "w+");
    ftruncateSync(handle, size);
    const file = { handle, buffer: Buffer.alloc(bufferSize), used: 0, size };
    files.set(name, file);
    return file;
  };
  const empty = (file: { handle: number; buffer: Buffer; used: number; size: number }): void => {
    if (file.used) writeSync(file.handle, file.buffer, 0, file.used, file.size);
    file.size += file.used;
    file.used = 0;
  };
  for (const name of Object.keys(sizes)) fileOf(name);
  return {
    append(name, bytes) {
      const file = fileOf(name);
      if (file.used + bytes.length > bufferSize) empty(file);
      file.buffer.set(bytes, file.used);
      file.used += bytes.length;
    },
    flush() {
      for (const file of files.values()) empty(file);
      return Object.fromEntries([...files].map(([name, { size }]) => [name, size]));
    },
    read(name) {
      const file = files.get(name);
      if (!file) return new Uint8Array(0);
      empty(file);
      return new Uint8Array(readFileSync(join(folder, name)));
    },
    close() {
      for (const { handle } of files.values()) closeSync(handle);
    },
  };
};
