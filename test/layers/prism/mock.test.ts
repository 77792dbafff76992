import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { compose } from "../../../src/layers/compose.ts";
import type { RunningServer } from "../../../src/doors/server/running-server.ts";
import { startServer } from "../../../src/doors/server/server.ts";
import { scratch } from "../../support/scratch.ts";
import { worked } from "../../support/worked.ts";

const shop = join(import.meta.dirname, "../../support/shop.openapi.yaml");

describe("further documents beside the engine", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(await compose(createKit(), { specs: [shop] }), { port: 0 });
  });
  afterAll(() => server.close());

  const get = async (target: string, headers: Record<string, string> = {}, method = "GET") => {
    const response = await fetch(server.url + target, { method, headers });
    const text = await response.text();
    return { response, status: response.status, text, body: text.startsWith("<") ? text : parsed(text) };
  };

  it("are answered with their examples, and with the headers they document", async () => {
    const { response, status, body } = await get("/product/acme/products");
    expect([status, body]).toEqual([
      200,
      [
        { id: "p1", name: "Coffee" },
        { id: "p2", name: "Tea" },
      ],
    ]);
    expect(response.headers.get("x-total")).toBe("2");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  it("are also there below the base path of their server", async () => {
    expect((await get("/v1/product/acme/products")).status).toBe(200);
    expect((await get("/v1/product/acme/products/p1")).body).toMatchObject({ id: expect.any(String) });
    expect((await get("/v2/product/acme/products")).status).toBe(404);
  });

  it("answer as a Prefer header asks: another status, an example by name, made-up data", async () => {
    const list = "/product/acme/products";
    expect(await get(list, { prefer: "code=404" })).toMatchObject({ status: 404, body: { message: "No such tenant" } });
    expect((await get(list, { prefer: "example=none" })).body).toEqual([]);
    const made = (await get("/product/acme/products/p1", { prefer: 'dynamic="true"' })).body as Record<string, unknown>;
    expect(made["id"]).toMatch(/^[a-z0-9]{1,20}$/);
    const unknown = await get(list, { prefer: "code=409" });
    expect(unknown.status).toBe(404);
    expect(unknown.body).toMatchObject({ type: expect.stringContaining("NOT_FOUND") });
  });

  it("hold requests to their document, as Prism does", async () => {
    const post = (body: string, headers: Record<string, string>) =>
      fetch(`${server.url}/product/acme/products`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...headers },
      });
    const token = { authorization: "Bearer x" };
    expect((await post('{"id":"p","name":"n"}', token)).status).toBe(201);
    expect((await post('{"id":"p","name":"n"}', {})).status).toBe(401);
    const refused = await post('{"id":"p"}', token);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ validation: [{ code: "required" }] });
  });

  it("keep text as text, and HEAD without a body", async () => {
    const { response, text } = await get("/product/acme/products:export");
    expect([response.headers.get("content-type"), text]).toEqual(["text/csv", "id,name\np1,Coffee"]);
    expect(await get("/product/acme/products", {}, "HEAD")).toMatchObject({ status: 200, text: "" });
  });

  it("never take an operation from the engine, and add those that it has not", async () => {
    expect((await get("/site/acme/sites")).status).toBe(401);
    expect(await (await fetch(`${server.url}/site/acme/sites`, { method: "POST" })).json()).toEqual({ code: "new" });
  });

  it("tell their methods to a preflight and in a 405, together with the engine's", async () => {
    const preflight = { origin: "http://shop.example", "access-control-request-method": "POST" };
    const allowed = await get("/product/acme/products", preflight, "OPTIONS");
    expect(allowed.status).toBe(204);
    expect(allowed.response.headers.get("access-control-allow-methods")).toBe("GET, POST, HEAD, OPTIONS");
    const refused = await get("/site/acme/sites", {}, "DELETE");
    expect([refused.status, refused.response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
  });

  it.each([
    ["/product/acme/product", "/product/{tenant}/products"],
    ["/products/acme/products", "/product/{tenant}/products"],
    ["/cart/acme/cart", "/cart/{tenant}/carts"],
    ["/session-context/acme/me/contxt", "/session-context/{tenant}/me/context"],
    ["/customer/acme/logn", "/customer/{tenant}/login"],
  ])("answer 404 to %s, with %s among the nearest paths", async (path, nearest) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain(`There is nothing at ${path}; the nearest paths are`);
    expect(text).toContain(nearest);
  });

  it("answer a hostile path at once", async () => {
    const asking = async () => expect((await get(`/${"a/".repeat(3000)}${"b".repeat(5000)}`)).status).toBe(404);
    expect(await worked(asking)).toBeLessThan(2000);
  });
});

describe("a document that is none", () => {
  const wrong: [what: string, text: string, line: number, says: string][] = [
    ["broken YAML", "openapi: 3.0.0\npaths: {\n", 3, "Flow map"],
    ["broken JSON", '{ "openapi": "3.0.0",\n "paths": {,} }', 2, "Unexpected"],
    ["a name twice", "openapi: 3.0.0\nopenapi: 3.0.0\npaths: {}\n", 2, "unique"],
    ["something else", "\nhello: world\n", 2, "not an OpenAPI document"],
    ["nothing", "", 1, "not an OpenAPI document"],
    ["no paths", "openapi: 3.0.0\ninfo: {}\n", 1, "has no paths"],
    ["a list of paths", "openapi: 3.0.0\npaths: []\n", 2, "has no paths"],
    ["a path that is text", "openapi: 3.0.0\npaths:\n  /a: x\n", 3, "/a is no path"],
    ["an operation that is text", "openapi: 3.0.0\npaths:\n  /a:\n    get: x\n", 4, "get of /a is no operation"],
    ["no operation", "openapi: 3.0.0\npaths: {}\n", 1, "there is no operation"],
    [
      "a reference to nowhere",
      "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '200': { $ref: '#/components/responses/A~1B' }\n",
      6,
      "#/components/responses/A~1B leads nowhere",
    ],
    [
      "a reference to a file that is not there",
      "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '200': { $ref: './none.yaml' }\n",
      1,
      "none.yaml",
    ],
  ];
  it.each(wrong)("is refused for %s, with file and line", async (_what, text, line, says) => {
    const file = join(scratch(), "wrong.yaml");
    writeFileSync(file, text);
    const message = await compose(createKit(), { specs: [file] }).then(
      () => "it was taken",
      (error: unknown) => (error as Error).message,
    );
    expect(message).toContain(`${file}:${line}: `);
    expect(message).toContain(says);
  });

  it("is taken with aliases, escapes in references, and servers that are no URL", async () => {
    const file = join(scratch(), "odd.yaml");
    writeFileSync(
      file,
      `openapi: 3.0.0
info: { title: odd, version: "1" }
servers: [{ url: "http://" }, { url: /base }]
paths:
  /a: &a
    get: { responses: { "200": { $ref: "#/components/responses/A~1%20B" } } }
  /b: *a
components: { responses: { "A/ B": { description: x, content: { application/json: { example: { ok: 1 } } } } } }
`,
    );
    const service = await compose(createKit(), { specs: [file] });
    for (const path of ["/a", "/b", "/base/b"]) {
      const request = { method: "GET", path, query: "", header: () => undefined, headers: () => [], body: undefined };
      expect(await service.handle(request)).toMatchObject({ status: 200, body: { ok: 1 } });
    }
  });

  it("is refused when it is not there", async () => {
    await expect(compose(createKit(), { specs: ["nowhere.yaml"] })).rejects.toThrow(
      "Cannot read the OpenAPI document nowhere.yaml",
    );
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
