import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("the engine and its MSW handlers run in a browser: nothing of Node in them, and no eval", async () => {
  const result = await build({
    stdin: {
      contents: 'export { createKit } from "./src/index.ts"; export { createHandlers } from "./mocks/msw/handlers.ts";',
      resolveDir: join(import.meta.dirname, "../.."),
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["msw"],
    write: false,
  });
  const text = result.outputFiles.map((file) => file.text).join("");
  expect(text.includes("createKit")).toBe(true);
  // A quote before `require` makes it text: Ajv's helpers carry the source of their own import.
  const found = /["']node:|(?<!["'])\brequire\(|\beval\(|new Function\b/.exec(text);
  expect(found?.[0]).toBeUndefined();
});
