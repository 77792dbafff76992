import { join } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;

/** Builds the dashboard: the page that the server finds in the package's own folder, and the module that shows it in another page. */
export default defineConfig({
  root: here,
  base: "./",
  publicDir: false,
  build: {
    outDir: join(here, "../../dist/dashboard"),
    emptyOutDir: true,
    target: "es2023",
    rolldownOptions: {
      input: { page: join(here, "index.html"), index: join(here, "index.ts") },
      // The module is imported by its name, so it keeps its exports.
      preserveEntrySignatures: "exports-only",
      output: { entryFileNames: ({ name }) => (name === "index" ? "[name].js" : "assets/[name]-[hash].js") },
    },
  },
});
