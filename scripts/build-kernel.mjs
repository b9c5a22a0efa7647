// Compiles the network's vector kernels to WebAssembly and writes them as base64 into the language room.
// Usage: node scripts/build-kernel.mjs [--check]
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "src/language/tables/kernel-module.ts");

export const compileKernel = () => {
  const folder = mkdtempSync(join(tmpdir(), "kernel-"));
  try {
    const file = join(folder, "kernel.wasm");
    copyFileSync(join(root, "src/language/network/kernel.as"), join(folder, "kernel.ts"));
    const options = ["-O3", "--enable", "simd", "--runtime", "stub", "--noAssert", "--importMemory"];
    const compiler = join(root, "node_modules/assemblyscript/bin/asc.js");
    const args = [compiler, "kernel.ts", "-o", file, ...options];
    const done = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    if (done.status !== 0) throw new Error(done.stderr);
    const base64 = readFileSync(file).toString("base64");
    const lines = base64.match(/.{1,110}/gu) ?? [];
    const doc =
      "/** `network/kernel.as` compiled by `node scripts/build-kernel.mjs`: a WebAssembly module in base64. */\n";
    return `${doc}export const kernelModule = \`\n${lines.join("\n")}\n\`;\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const made = compileKernel();
if (!process.argv.includes("--check")) writeFileSync(target, made);
else if (readFileSync(target, "utf8") !== made) {
  console.error("kernel-module.ts is not what kernel.as compiles to: run node scripts/build-kernel.mjs");
  process.exit(1);
}
