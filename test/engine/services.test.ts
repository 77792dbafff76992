import { afterEach, describe, expect, it, vi } from "vitest";
import { join } from "node:path";
import { createKit } from "../../src/engine/kit.ts";
import { serviceAt } from "../../src/engine/service-at.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { withShop } from "../../src/engine/shop/with-shop.ts";
import type { Handler } from "../../src/engine/http/handler.ts";
import { openDocuments } from "../../src/layers/open-documents.ts";
import { eachTransport } from "../support/each-transport.ts";

const document = join(import.meta.dirname, "../support/shop.openapi.yaml");

/** Says what it was asked. */
const asked = vi.fn<(request: Request) => Promise<Response>>(async (request) => {
  const { pathname, search } = new URL(request.url);
  const header = request.headers.get("x-mine");
  const body = await request.text();
  return Response.json(
    { method: request.method, target: pathname + search, header, body },
    { headers: { "x-own": "1" } },
  );
});

const media = serviceAt("/media", (request) => {
  switch (new URL(request.url).pathname) {
    case "/media/bytes":
      return new Response(Uint8Array.of(0, 255, 1), { headers: { "content-type": "image/png" } });
    case "/media/untyped":
      return new Response(Uint8Array.of(1));
    case "/media/nothing":
      return new Response(null, { status: 204 });
    case "/media/gzip":
      // As a fetch has it from elsewhere: decoded, and still said to be encoded.
      return new Response("plain", { headers: { "content-encoding": "gzip", "content-length": "3" } });
    case "/media/throws":
      throw new Error("the disk is full");
    case "/media/down":
      return Response.error();
    default:
      return asked(request);
  }
});

/** An own service where the session's customers are, and where the shop's products are. */
const customer = serviceAt("/customer", () => new Response("own"));
const product = serviceAt("/product", () => new Response("own"));

eachTransport(
  "a service of one's own",
  (reached) => {
    const send = (target: string, init?: RequestInit) => reached.door.sendUnguarded(target, init);
    afterEach(() => void asked.mockClear());

    it("is asked as it was called, and its answer arrives as it is", async () => {
      const response = await send("/media/acme/assets?size=2", {
        method: "POST",
        headers: { "x-mine": "yes", authorization: "Bearer x", "content-type": "text/plain" },
        body: "text",
      });
      expect([response.status, response.headers.get("x-own")]).toEqual([200, "1"]);
      expect(await response.json()).toEqual({
        method: "POST",
        target: "/media/acme/assets?size=2",
        header: "yes",
        body: "text",
      });
      expect(asked.mock.lastCall?.[0].headers.get("authorization")).toBe("Bearer x");
      expect((await send("/media")).status).toBe(200);
    });

    it("answers with bytes, with nothing, and as a fetch from elsewhere", async () => {
      const bytes = await send("/media/bytes");
      expect([bytes.headers.get("content-type"), [...(await bytes.bytes())]]).toEqual(["image/png", [0, 255, 1]]);
      expect((await send("/media/untyped")).headers.get("content-type")).toBe("application/octet-stream");
      expect((await send("/media/nothing")).status).toBe(204);
      expect(await (await send("/media/gzip")).text()).toBe("plain");
      const head = await send("/media/bytes", { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([200, ""]);
    });

    it("that fails is a 500 which says so, and may be a network error", async () => {
      const failed = await send("/media/throws");
      expect([failed.status, await failed.text()]).toEqual([
        500,
        expect.stringContaining("The service at /media failed: the disk is full"),
      ]);
      await expect(send("/media/down")).rejects.toThrow("fetch");
    });

    it("has nothing to do with preflights, nor with paths that only begin like its own", async () => {
      const preflight = await send("/media/x", {
        method: "OPTIONS",
        headers: { origin: "https://app.example", "access-control-request-method": "PATCH" },
      });
      expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
        204,
        expect.stringContaining("PATCH"),
      ]);
      expect((await send("/mediathek")).status).toBe(404);
      expect(asked).not.toHaveBeenCalled();
    });

    it("answers what the session's services have not, and comes before the shop's", async () => {
      expect((await send("/customer/acme/me")).status).toBe(401);
      expect(await (await send("/customer/acme/favourites")).text()).toBe("own");
      expect(await (await send("/product/acme/products")).text()).toBe("own");
      expect((await send("/category/acme/categories")).status).toBe(401);
    });
  },
  withShop({ services: [media, customer, product] }),
);

const documents = await openDocuments([document]);

eachTransport(
  "documents as services",
  (reached) => {
    const send = (target: string, init?: RequestInit) => reached.door.sendUnguarded(target, init);

    it("answer with their examples, beside the session's services and the shop's", async () => {
      const products = await send("/product/acme/products");
      expect([products.status, products.headers.get("x-total"), await products.json()]).toEqual([
        200,
        "2",
        [
          { id: "p1", name: "Coffee" },
          { id: "p2", name: "Tea" },
        ],
      ]);
      // The session's own operation wins, and the shop has what the document has not.
      expect((await send("/site/acme/sites")).status).toBe(401);
      expect((await send("/category/acme/categories")).status).toBe(401);
    });

    it("follow the Prefer header, and send what is no JSON as it is", async () => {
      const none = await send("/product/acme/products", { headers: { prefer: "example=none" } });
      expect(await none.json()).toEqual([]);
      const missing = await send("/product/acme/products", { headers: { prefer: "code=404" } });
      expect([missing.status, await missing.json()]).toEqual([404, { message: "No such tenant" }]);
      const text = await send("/product/acme/products:export");
      expect([text.headers.get("content-type"), await text.text()]).toEqual([
        expect.stringContaining("text/csv"),
        "id,name\np1,Coffee",
      ]);
    });

    it("take bodies and tokens as the document says", async () => {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ id: "p3", name: "Cup" });
      expect((await send("/product/acme/products", { method: "POST", headers, body })).status).toBe(401);
      const authorized = { ...headers, authorization: "Bearer x" };
      expect((await send("/product/acme/products", { method: "POST", headers: authorized, body })).status).toBe(201);
      const wrong = await send("/product/acme/products", { method: "POST", headers: authorized, body: "[]" });
      expect(wrong.status).toBe(422);
    });
  },
  withShop({ services: [documents] }),
);

describe("documents as services", () => {
  it("need a document, and options that there are", async () => {
    await expect(openDocuments([])).rejects.toThrow("openDocuments needs a document");
    await expect(openDocuments([document], { dynamics: true } as object)).rejects.toThrow("no option dynamics");
  });
});

describe("the shop", () => {
  const statusOf = async (options: Parameters<typeof createKit>[0]) =>
    (await createKit(options).fetch("https://api.emporix.io/category/acme/categories")).status;

  it("is beside the services that are named, unless it is left out", async () => {
    expect(await statusOf(withShop({ services: [media] }))).toBe(401);
    expect(await statusOf(withShop({ services: [shop, media] }))).toBe(401);
    expect(await statusOf(withShop({ services: [media], withoutShop: true }))).toBe(404);
    const { routes } = createKit(withShop({ services: [shop] }));
    expect(new Set(routes).size).toBe(routes.length);
  });
});

it.each(["media", "/media/", "/", "", "/__kit", "/{tenant}/media", "/me dia"])("%j is no path of a service", (path) => {
  expect(() => serviceAt(path, () => new Response())).toThrow("The path of a service must be as /media");
});

it.each([[{}], [null], ["/media"]])("%j is no service", (service) => {
  expect(() => createKit({ services: [service as unknown as Handler] })).toThrow(
    "services must be an array of services",
  );
});
