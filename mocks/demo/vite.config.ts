import { join } from "node:path";
import { msw } from "msw/vite";
import { defineConfig } from "vite";

const home = join(import.meta.dirname, "../..");

export default defineConfig({
  root: import.meta.dirname,
  // So that the built page can lie in any folder of any site.
  base: "./",
  publicDir: false,
  plugins: [msw({ mode: "worker-only" })],
  server: {
    host: "127.0.0.1",
    port: 4020,
    // What the page imports lies outside of its own folder.
    fs: { allow: ["mocks", "src", "spec/generated", "node_modules"].map((folder) => join(home, folder)) },
  },
  build: { outDir: join(home, "dist-demo"), emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 1000 },
});
