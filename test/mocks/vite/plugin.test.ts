import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createLogger, createServer, type InlineConfig } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionContextKit, type ViteOptions } from "../../../mocks/vite/plugin.ts";

describe("the Vite plugin", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "vite-plugin-"));
    await writeFile(join(root, "index.html"), "<!doctype html><head></head><body></body>");
  });
  afterAll(() => rm(root, { recursive: true }));

  const config = (base: string, options: ViteOptions = {}): InlineConfig => ({
    root,
    base,
    configFile: false,
    logLevel: "error",
    plugins: [sessionContextKit(options)],
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

  it.each([
    ["/", true],
    ["/shop/", { state: "memory", kitOptions: { profile: "reference", tenants: ["acme"] } }],
  ] as const)("lets the page below %s start the mock before the app, with the options %j", async (base, mock) => {
    await writeFile(
      join(root, "app.html"),
      `<!doctype html><head><script async src="/old.js"></script></head>
       <body><script type="module" src="/one.js"></script><SCRIPT crossorigin src='/two.js' type=module></SCRIPT></body>`,
    );
    await writeFile(join(root, "one.js"), "export {};");
    await writeFile(join(root, "two.js"), "export {};");
    const server = await createServer(config(base, { mock }));
    await server.listen();
    const [url = ""] = server.resolvedUrls?.local ?? [];
    const page = new URL(`${base}app.html`, url);
    const html = await (await fetch(page, { headers: { accept: "text/html" } })).text();
    expect(html).toContain("/old.js");
    expect(html).not.toMatch(/one\.js|two\.js/);
    const [, source = ""] = /src="([^"]*html-proxy[^"]*)"/.exec(html) ?? [];
    const script = await (await fetch(new URL(source.replaceAll("&amp;", "&"), url))).text();
    const order = ["session-context-kit/start", "one.js", "two.js"].map((part) => script.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(script).toContain(`await import("${base}one.js")`);
    const { plugins } = server.config;
    const starting = plugins.find(({ name }) => name === "session-context-kit:start");
    const load = starting?.load as ((id: string) => string | undefined) | undefined;
    expect(load?.("\0virtual:session-context-kit/start")).toContain(
      `await mockApi(${JSON.stringify(mock === true ? {} : mock)});`,
    );
    await server.close();
  });

  it("says which scripts of a page cannot wait for the mock", async () => {
    await writeFile(join(root, "inline.html"), '<!doctype html><body><script type="module">start();</script></body>');
    const said: string[] = [];
    const customLogger = { ...createLogger("silent"), warnOnce: (message: string) => void said.push(message) };
    const server = await createServer({ ...config("/", { mock: true }), customLogger });
    await server.listen();
    const [url = ""] = server.resolvedUrls?.local ?? [];
    await (await fetch(new URL("/inline.html", url), { headers: { accept: "text/html" } })).text();
    expect(said).toEqual([
      "/inline.html has an inline module script, which does not wait for the mock: move it into a file, and give it a src",
    ]);
    await server.close();
  });

  it("leaves a page and its build as they are, started mock or not, in production", async () => {
    await build(config("/shop/", { mock: true }));
    const files = await readdir(join(root, "dist"), { recursive: true });
    expect(files).toEqual(["index.html"]);
  });

  it("refuses options that it does not have, and what no page can be given", () => {
    expect(() => sessionContextKit({ mocks: true } as never)).toThrow("there is no option mocks");
    const given = { mock: { kitOptions: { now: () => 0 } } };
    expect(() => sessionContextKit(given)).toThrow("mock has now, which Vite's configuration cannot give to a page");
    expect(() => sessionContextKit({ mock: "yes" } as never)).toThrow(
      "mock must be true, false or the options of mockApi",
    );
  });
});
