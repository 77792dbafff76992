import { describe, expect, it } from "vitest";
import { emptyBodyProblems } from "../../../src/tools/pact/comparison/empty-bodies.ts";
import { verify } from "../../../src/tools/pact/index.ts";
import { pact, pactFolder } from "../../support/pacts.ts";

const json = { "application/json": { schema: { type: "object" } } };
const document = {
  openapi: "3.0.3",
  servers: [{ url: "https://api.example.com/v1/" }],
  paths: {
    "/orders": {
      post: {
        requestBody: { $ref: "#/components/requestBodies/Order" },
        responses: { "201": { $ref: "#/components/responses/a~1b" }, "2XX": { content: { "text/plain": {} } } },
      },
    },
    "/orders/{id}": {
      get: { responses: { "200": { content: json }, "204": {}, default: { content: json } } },
      head: { responses: { "200": { content: json } } },
      put: { requestBody: { content: json }, responses: { "204": {} } },
    },
    "/orders/old": { get: { responses: { "200": {} } } },
  },
  components: {
    requestBodies: { Order: { required: true, content: { "application/x-www-form-urlencoded": {} } } },
    responses: { "a/b": { content: json } },
  },
};
const demanded = "request.body: The document demands a body, and the request has none";
const described = "response.body: The pact expects none, and the document describes one";

describe("an empty body is compared with the document", () => {
  it.each<[name: string, request: object, response: object, ...problems: readonly string[]]>([
    ["a request without the form that it needs", { method: "POST", path: "/orders" }, { status: 201 }, demanded],
    ["an empty one", { method: "POST", path: "/orders", body: "" }, { status: 201 }, demanded],
    ["below the server's path", { method: "post", path: "/v1/orders" }, { status: 201 }, demanded],
    ["one that is to be refused", { method: "POST", path: "/orders" }, { status: 400 }],
    ["a request with it", { method: "POST", path: "/orders", body: "a=b" }, { status: 201 }],
    ["a request that needs none", { method: "PUT", path: "/orders/1" }, { status: 204 }],
    ["an answer that has to be empty", { method: "GET", path: "/orders/1" }, { status: 200, body: "" }, described],
    ["one that has to be null", { method: "GET", path: "/orders/1" }, { status: 200, body: null }, described],
    ["one of the default", { method: "GET", path: "/orders/1" }, { status: 500, body: "" }, described],
    ["one behind a reference", { method: "POST", path: "/orders", body: "a" }, { status: 201, body: "" }, described],
    ["an empty text", { method: "POST", path: "/orders", body: "a" }, { status: 202, body: "" }],
    ["an answer of which nothing is said", { method: "GET", path: "/orders/1" }, { status: 200 }],
    ["an answer without a body", { method: "GET", path: "/orders/1" }, { status: 204, body: "" }],
    ["a HEAD", { method: "HEAD", path: "/orders/1" }, { status: 200, body: "" }],
    ["a written path before one with parameters", { method: "GET", path: "/orders/old" }, { status: 200, body: "" }],
    ["a path that there is not", { method: "GET", path: "/nothing" }, { status: 200, body: "" }],
  ])("%s", (_name, request, response, ...problems) => {
    expect(emptyBodyProblems(document, { request, response })).toEqual(problems);
  });

  it("as Pact 4 writes it", () => {
    const of = (body: object) =>
      emptyBodyProblems(document, {
        type: "Synchronous/HTTP",
        request: { method: "POST", path: "/orders", body },
        response: { status: 201, body },
      });
    expect(of({ content: "", contentType: "application/json", encoded: false })).toEqual([demanded, described]);
    expect(of({ content: null })).toEqual([demanded, described]);
    expect(of({})).toEqual([demanded]);
    expect(of({ content: { a: 1 } })).toEqual([]);
  });

  it("of Swagger 2, too", () => {
    const swagger = {
      basePath: "/v1",
      paths: {
        "/a": {
          post: { parameters: [{ in: "body", required: true }], responses: { "200": { schema: { type: "object" } } } },
        },
      },
    };
    const request = { method: "POST", path: "/v1/a" };
    expect(emptyBodyProblems(swagger, { request, response: { status: 200, body: "" } })).toEqual([demanded, described]);
  });
});

it("a pact whose login sends nothing does not fit the kit's own document", async () => {
  const interaction = {
    description: "a service's login",
    request: { method: "POST", path: "/oauth/token" },
    response: { status: 200 },
  };
  const content = pact([interaction], { metadata: { pactSpecification: { version: "2.0.0" } } });
  const { results } = await verify({ pacts: [pactFolder({ "p.json": content })], spec: true });
  expect([results[0]?.outcome, results[0]?.reasons]).toEqual(["failed", [demanded]]);
});
