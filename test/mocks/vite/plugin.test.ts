import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createLogger, createServer, type InlineConfig } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { waitingForMock } from "../../../mocks/vite/started-page.ts";
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

describe("a page whose scripts wait for the mock", () => {
  const mock = "mock.js";
  const script = (...sources: string[]) =>
    `<script type="module">${[mock, ...sources].map((source) => `await import("${source}");`).join(" ")}</script>`;

  it.each([
    ["src/main.js", "./src/main.js"],
    ["main.js", "./main.js"],
    ["./main.js", "./main.js"],
    ["../main.js", "../main.js"],
    ["/main.js", "/main.js"],
    ["https://cdn.example/main.js", "https://cdn.example/main.js"],
    ["//cdn.example/main.js", "//cdn.example/main.js"],
  ])("imports the script %s as %s", (source, imported) => {
    const { html } = waitingForMock(`<body><script type="module" src="${source}"></script></body>`, mock);
    expect(html).toBe(`<body>${script(imported)}</body>`);
  });

  it.each([
    "<!-- <script type=module src=/old.js></script> -->",
    "<!-- </body> -->",
    "<!-- <script> -->",
    "<script>const text = '<!-- <script type=module src=/text.js>';</script>",
    "<script data-of='a>b' src=/classic.js></script>",
    "<title>İstanbul</title>",
  ])("leaves %s as it is", (other) => {
    const page = (app: string) => `${other}<body>${other}${app}${other}</body>${other}`;
    const { html, inline } = waitingForMock(page("<script type=module data-of='a>b' src='/app.js'></script >"), mock);
    expect(html).toBe(page(script("/app.js")));
    expect(inline).toBe(false);
    expect(waitingForMock(`İ<p>${other}</p></body>`, mock).html).toContain(`</p>${script()}</body>`);
  });

  it.each(["if (1 < 2) start();", "const text = '<!--'; start();"])("says that %s does not wait", (code) => {
    const page = `<body><script type="module">${code}</script><script type="module" src="/app.js"></script></body>`;
    const { html, inline } = waitingForMock(page, mock);
    expect(inline).toBe(true);
    expect(html).toBe(`<body><script type="module">${code}</script>${script("/app.js")}</body>`);
  });

  it("reads a page of unclosed beginnings in linear time", () => {
    for (const part of ["<!--", "<script ", "<script a='", "<script>", "</body>"]) {
      const page = part.repeat(50_000);
      expect(waitingForMock(page, mock).html.length).toBeGreaterThanOrEqual(page.length);
    }
  });
});
