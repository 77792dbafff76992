import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type RunningServer, startServer } from "../../../src/doors/server/index.ts";
import { createKit } from "../../../src/engine/kit.ts";

const root = join(import.meta.dirname, "../../..");

interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** `fetch` writes paths and some headers in its own way; this sends what is given. */
function ask(url: string, path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Page> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { path, headers, method }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on("error", reject).end();
  });
}

describe("the pages of a server", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(createKit(), { port: 0, controlKey: "open-sesame" });
  });
  afterAll(() => server.close());
  const get = async (path: string, headers?: Readonly<Record<string, string>>): Promise<Page> =>
    await ask(server.url, path, headers);

  it("are the dashboard, with all that it loads, and without the key", async () => {
    if (!existsSync(join(root, "dist/dashboard/index.html")))
      throw new Error("The dashboard is not built: npm run dashboard:build (npm ci does it)");
    const page = await get("/__kit/");
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    const loaded = [...page.text.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = ""]) => file);
    expect(loaded.map((file) => file.slice(file.lastIndexOf(".")))).toEqual([".js", ".js"]);
    for (const file of loaded) expect((await get(`/__kit/${file}`)).status).toBe(200);
  });

  it("load from their own server only, run no script inside of the page, and stand in no frame", async () => {
    const { headers } = await get("/__kit/");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src|https?:|\*/);
  });

  it.each([
    ["/__kit", "/__kit/"],
    ["/__kit/reference", "/__kit/reference/"],
  ])("are reached from %s", async (path, to) => {
    expect(await get(path)).toMatchObject({ status: 308, headers: { location: to } });
  });

  it.each(["openapi", "shop", "control"])("are the document %s, in both formats", async (name) => {
    const own = readFileSync(join(root, `spec/${name}.yaml`), "utf8");
    const yaml = await get(`/__kit/${name}.yaml`);
    expect(yaml).toMatchObject({ status: 200, headers: { "content-type": "application/yaml" }, text: own });
    const json = await get(`/__kit/${name}.json`);
    expect(JSON.parse(json.text)).toEqual(parse(own));
  });

  it("are a reference that asks this server, whatever the document says", async () => {
    const page = await get("/__kit/reference/");
    expect(page.status).toBe(200);
    for (const [, file = ""] of page.text.matchAll(/(?:src|href)="([\w.-]+)"/g))
      expect((await get(`/__kit/reference/${file}`)).status, file).toBe(200);
    const { text } = await get("/__kit/reference/openapi.json");
    expect(JSON.parse(text)).toMatchObject({ servers: [{ url: "/" }] });
  });

  it.each([
    "/__kit/assets/../index.html",
    "/__kit/assets/..%2findex.html",
    "/__kit/assets/..",
    "/__kit/assets/.env",
    "/__kit/reference/..%5cpackage.json",
    "/__kit/package.json",
  ])("are not %s", async (path) => {
    const { status, text } = await get(path, { "x-kit-control-key": "open-sesame" });
    expect(status).toBe(404);
    expect(JSON.parse(text)).toHaveProperty("fault");
  });

  it("open by a link on another site's page, but give that page nothing", async () => {
    const other = { "sec-fetch-site": "cross-site" };
    expect((await get("/__kit/", { ...other, "sec-fetch-mode": "navigate" })).status).toBe(200);
    expect((await get("/__kit/", { ...other, "sec-fetch-mode": "no-cors" })).status).toBe(403);
    expect((await get("/__kit/clock", { ...other, "sec-fetch-mode": "navigate" })).status).toBe(403);
    expect((await get("/__kit/", { host: "evil.example" })).status).toBe(403);
  });

  it("answer HEAD without a body, and no other method", async () => {
    const head = await ask(server.url, "/__kit/", {}, "HEAD");
    expect(head).toMatchObject({ status: 200, text: "" });
    expect(Number(head.headers["content-length"])).toBeGreaterThan(0);
    const post = await ask(server.url, "/__kit/openapi.yaml", { "x-kit-control-key": "open-sesame" }, "POST");
    expect(post.status).toBe(404);
  });
});
