import { defineConfig } from "vite";

/** One page, everything bundled: it asks no other host for anything. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  worker: { format: "es" },
  oxc: { jsx: { runtime: "automatic" } },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "map", test: /maplibre|pmtiles/ }] },
      },
    },
  },
});
