import { defineConfig } from "vite";

/** A folder of static files that needs no server of ours: the page, and the analysis as a worker beside it. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  worker: { format: "es" },
  oxc: { jsx: { runtime: "automatic" } },
  build: {
    outDir: "../../../dist/playground",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 3000,
    assetsInlineLimit: 0,
  },
});
