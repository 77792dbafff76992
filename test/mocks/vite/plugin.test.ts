import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionContextKit } from "../../../mocks/vite/plugin.ts";

describe("the Vite plugin", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "vite-plugin-"));
    await writeFile(join(root, "index.html"), "<!doctype html><head></head><body></body>");
  });
  afterAll(() => rm(root, { recursive: true }));

  const config = (base: string): InlineConfig => ({
    root,
    base,
    configFile: false,
    logLevel: "error",
    plugins: [sessionContextKit()],
    server: { host: "127.0.0.1", port: 0 },
  });

  it.each([
    ["/", "/"],
    ["/shop/", "/shop/"],
    ["./", "/"],
  ])("serves the worker script below the base %s, and the page says where", async (base, served) => {
    const server = await createServer(config(base));
    await server.listen();
    const [url = ""] = server.resolvedUrls?.local ?? [];
    const html = await (await fetch(url, { headers: { accept: "text/html" } })).text();
    expect(html).toContain(`<meta name="session-context-kit-worker" content="${served}mockServiceWorker.js">`);
    const worker = await fetch(new URL(`${served}mockServiceWorker.js`, url));
    expect(worker.headers.get("content-type")).toContain("javascript");
    expect(await worker.text()).toContain("INTEGRITY_CHECKSUM");
    await server.close();
  });

  it("leaves both out of a production build", async () => {
    await build(config("/shop/"));
    const files = await readdir(join(root, "dist"), { recursive: true });
    expect(files).toContain("index.html");
    expect(files.filter((file) => file.includes("mockServiceWorker"))).toEqual([]);
  });
});
