import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

/** What a page may load for the kit without MSW, in bytes after gzip: at once, and with the chunks that are loaded later. */
const limits = { atOnce: 55_000, all: 130_000 };

describe("what a page loads", () => {
  /** The file that starts it, and what that imports; carts, customers and scenarios are loaded when one is asked for. */
  let atOnce: string[] = [];
  let all: string[] = [];

  beforeAll(async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, "../../../mocks/msw/browser.ts")],
      bundle: true,
      splitting: true,
      minify: true,
      format: "esm",
      platform: "browser",
      external: ["msw", "msw/browser"],
      outdir: "out",
      metafile: true,
      write: false,
    });
    const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
    all = [...texts.values()];
    atOnce = filesAtOnce(metafile).map((file) => texts.get(join(process.cwd(), file)) ?? "");
  });

  it("has nothing of Node in it, and no eval", () => {
    const text = all.join("");
    expect(text).toContain("mockApi");
    // A quote before `require` makes it text: Ajv's helpers carry the source of their own import.
    const found = /["']node:|(?<!["'])\brequire\(|\beval\(|new Function\b/.exec(text);
    expect(found?.[0]).toBeUndefined();
  });

  it("is as small as the documentation says, all chunks counted", () => {
    const size = (texts: readonly string[]): number =>
      texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).byteLength, 0);
    expect(size(atOnce)).toBeGreaterThan(1000);
    expect(all.length).toBeGreaterThan(atOnce.length);
    expect(size(atOnce)).toBeLessThan(limits.atOnce);
    expect(size(all)).toBeLessThan(limits.all);
  });
});

/** The entry's file and its static imports, theirs too. */
function filesAtOnce({ outputs }: Metafile): string[] {
  const files = Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.endsWith("browser.ts"));
  for (const file of files) {
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && path in outputs && !files.includes(path)) files.push(path);
  }
  return files;
}
