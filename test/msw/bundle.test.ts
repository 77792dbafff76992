import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

/** What a page may load for the kit without MSW, in bytes after gzip. */
const limit = 60_000;

describe("what a page loads", () => {
  let text = "";
  beforeAll(async () => {
    const result = await build({
      entryPoints: [join(import.meta.dirname, "../../mocks/msw/browser.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      external: ["msw", "msw/browser"],
      write: false,
    });
    text = result.outputFiles.map((file) => file.text).join("");
  });

  it("has nothing of Node in it, and no eval", () => {
    expect(text).toContain("mockApi");
    // A quote before `require` makes it text: Ajv's helpers carry the source of their own import.
    const found = /["']node:|(?<!["'])\brequire\(|\beval\(|new Function\b/.exec(text);
    expect(found?.[0]).toBeUndefined();
  });

  it("is small", () => {
    expect(gzipSync(text, { level: 9 }).byteLength).toBeLessThan(limit);
  });
});
