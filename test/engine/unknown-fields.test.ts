import { beforeEach, describe, expect, it } from "vitest";
import { requestSchemas as ofSession } from "../../spec/generated/requests.ts";
import { requestSchemas as ofShop } from "../../spec/generated/shop-requests.ts";
import { operations } from "../../spec/generated/operations.ts";
import { operations as shopOperations } from "../../spec/generated/shop-operations.ts";
import { unknownFieldsOf } from "../../src/engine/http/schema/unknown-fields.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { inputFields } from "./input-fields/list-fields.ts";

const json = { "content-type": "application/json" };

describe("fields that an operation does not have", () => {
  let said: string[] = [];
  let kit: Kit;
  let guest: Record<string, string> = {};
  const send = async (method: string, path: string, body?: unknown) =>
    await kit.fetch(`https://api.emporix.io${path}`, {
      method,
      headers: { ...json, ...guest },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  beforeEach(async () => {
    said = [];
    guest = {};
    kit = createKit({
      services: [shop],
      onHint: (message, code) => {
        if (code === "FIELD_UNKNOWN") said.push(message);
      },
    });
    const login = await send("GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
    const { access_token: token } = (await login.json()) as { access_token: string };
    guest = { authorization: `Bearer ${token}` };
  });

  it("are ignored, and named once for each operation", async () => {
    const draft = { currency: "EUR", colour: "red", addresses: [{ city: "Ulm", floor: 3 }, { floor: 4 }] };
    expect((await send("POST", "/cart/acme/carts?tracked=1", draft)).status).toBe(201);
    expect((await send("GET", "/cart/acme/carts?siteCode=main&tracked=1")).status).toBe(200);
    await send("POST", "/cart/acme/carts", draft);
    expect(said).toEqual([
      "POST /cart/{tenant}/carts ignores query tracked: the API has no such field",
      "POST /cart/{tenant}/carts ignores body colour: the API has no such field",
      "POST /cart/{tenant}/carts ignores body addresses[].floor: the API has no such field",
      "GET /cart/{tenant}/carts ignores query tracked: the API has no such field",
    ]);
  });

  it("are told of operations of the shop, and of forms", async () => {
    expect((await send("GET", "/product/acme/products?colour=red")).status).toBe(200);
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "a", client_secret: "b", x: "1" });
    await kit.fetch("https://api.emporix.io/oauth/token", { method: "POST", body: form });
    expect(said.map((message) => message.split(":")[0])).toEqual([
      "GET /product/{tenant}/products ignores query colour",
      "POST /oauth/token ignores body x",
    ]);
  });

  it("are not told of what holds anything: mixins and attributes", async () => {
    const draft = {
      currency: "EUR",
      mixins: { any: { thing: 1 } },
      metadata: { mixins: { any: "https://a.example" } },
    };
    expect((await send("POST", "/cart/acme/carts", draft)).status).toBe(201);
    await send("PATCH", "/session-context/acme/me/context", { metadata: { version: 1 }, context: { a: { b: 1 } } });
    await send("POST", "/session-context/acme/me/context/attributes", { key: "k", value: { deep: [{ er: 1 }] } });
    expect(said).toEqual([]);
  });

  it("are short and few in what is said, whatever a request brings", async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${"x".repeat(500)}${at}`, at]));
    expect((await send("POST", "/cart/acme/carts", { currency: "EUR", ...many })).status).toBe(201);
    expect(said).toHaveLength(20);
    for (const message of said) expect(message.length).toBeLessThan(200);
  });
});

describe("every field of the specification", () => {
  it.each([
    { file: "openapi.yaml", schemas: ofSession, infos: operations },
    { file: "shop.yaml", schemas: ofShop, infos: shopOperations },
  ])("is known to its operation: $file", ({ file, schemas, infos }) => {
    const unknownIn = unknownFieldsOf(schemas.definitions);
    let tried = 0;
    for (const [route, fields] of inputFields(file)) {
      const { operationId } = (infos as Record<string, { operationId: string }>)[route] ?? { operationId: "" };
      for (const name of fields) {
        const [place = "", field = ""] = name.split(/ (.*)/);
        if (place === "header") continue;
        const schema =
          place === "query" ? schemas.parameters[operationId]?.properties?.["query"] : schemas.bodies[operationId];
        if (schema === undefined) throw new Error(`${route} has no schema for ${name}`);
        const isList = schema.type === "array";
        const value = nested(field.replace(/^\[\]\.?/, "").replace(/^\./, ""));
        expect([route, name, ...unknownIn(schema)(isList ? [value] : value)]).toEqual([route, name]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
});

/** An object with a value at a path as `addresses[].street`. */
function nested(path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  if (first === "") return 1;
  const inner = rest.length === 0 ? 1 : nested(rest.join("."));
  const name = first.replaceAll("[]", "");
  return { [name]: first.endsWith("[]") ? [inner] : inner };
}
