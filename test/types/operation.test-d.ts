// The compiler knows the spec: each line below that disagrees with it has to fail to compile.
import { describe, it } from "vitest";
import type { OperationTable } from "../../src/engine/http/operation.ts";
import { operation, operationBinder } from "../../src/engine/http/operation.ts";
import { createKit } from "../../src/engine/kit.ts";
import { override } from "../../src/engine/overrides/override.ts";
import { handlers } from "../../spec/generated/handlers.ts";

const own = "GET /session-context/{tenant}/me/context";
const attributes = "POST /session-context/{tenant}/me/context/attributes";
const cart = "POST /cart/{tenant}/carts";
const context = { sessionId: "", context: {}, metadata: { version: 1, createdAt: "", modifiedAt: "" } };

describe("a handler that agrees with the spec", () => {
  it("compiles", () => {
    operation(own, ({ reply }) => reply(200, context));
    operation(attributes, ({ body, reply }) => reply(201, body.key));
    operation(cart, ({ reply }) => reply(201, { cartId: "", yrn: "" }, { Location: "", Version: 1 }));
    operation("DELETE /cart/{tenant}/carts/{cartId}", ({ reply }) => reply(204));
  });
});

describe("a handler that disagrees with the spec does not compile", () => {
  it("when its status is not declared", () => {
    // @ts-expect-error 202 is no status of this operation
    operation(own, ({ reply }) => reply(202, context));
    // @ts-expect-error the management twin answers 204, this one 201
    operation(attributes, ({ reply }) => reply(204));
  });

  it("when its body is not the status's", () => {
    // @ts-expect-error the body is a session context
    operation(own, ({ reply }) => reply(200, { sessionId: "" }));
    // @ts-expect-error a body of another status
    operation(own, ({ reply }) => reply(200, { code: 404, message: "" }));
    // @ts-expect-error a property that the spec does not know
    operation(own, ({ reply }) => reply(404, { code: 404, message: "", extra: true }));
    // @ts-expect-error the body is a string
    operation(attributes, ({ reply }) => reply(201, { key: "" }));
    // @ts-expect-error the body is missing
    operation(own, ({ reply }) => reply(200));
    // @ts-expect-error 204 has no body
    operation("DELETE /cart/{tenant}/carts/{cartId}", ({ reply }) => reply(204, {}));
  });

  it("when a header is missing, of the wrong type, or unknown", () => {
    // @ts-expect-error Location and Version are required
    operation(cart, ({ reply }) => reply(201, { cartId: "", yrn: "" }));
    // @ts-expect-error Version is a number
    operation(cart, ({ reply }) => reply(201, { cartId: "", yrn: "" }, { Location: "", Version: "1" }));
    // @ts-expect-error the spec has no X-Other
    operation(cart, ({ reply }) => reply(201, { cartId: "", yrn: "" }, { Location: "", Version: 1, "X-Other": "" }));
  });

  it("when it reads what a request does not have", () => {
    // @ts-expect-error the path has no sessionId
    operation(own, ({ params, reply }) => reply(404, { code: 404, message: params.sessionId }));
    // @ts-expect-error the operation has no query
    operation(own, ({ query, reply }) => reply(404, { code: 404, message: query.siteCode }));
    // @ts-expect-error the body has no name
    operation(attributes, ({ body, reply }) => reply(201, body.name));
    // @ts-expect-error the operation has no body
    operation(own, ({ body, reply }) => reply(404, { code: 404, message: body.key }));
    // @ts-expect-error a shopper's operation has no scopes
    operation(own, ({ principal, reply }) => reply(404, { code: 404, message: principal.scopes[0] }));
    // @ts-expect-error an operation without security has no principal
    operation("POST /oauth/token", ({ principal, reply }) => reply(400, principal.kind));
  });

  it("when its route is not in the spec", () => {
    // @ts-expect-error no such path
    operation("GET /session-context/{tenant}/context", ({ reply }) => reply(200));
    // @ts-expect-error no such method
    operation("PATCH /session-context/{tenant}/context/{sessionId}", ({ reply }) => reply(204));
  });

  it("when an operation is missing, or under another's route", () => {
    const { [own]: _missing, ...rest } = handlers;
    // @ts-expect-error one is missing
    const incomplete: OperationTable = rest;
    // @ts-expect-error one is under another's route
    const mixed: OperationTable = { ...handlers, [own]: handlers[attributes] };
    void [incomplete, mixed];
  });
});

describe("an override is held to the spec", () => {
  it("like a handler", () => {
    const kit = createKit();
    override(kit, own, ({ reply }) => reply(404, { code: 404, message: "" }));
    // @ts-expect-error 503 is no status of this operation
    override(kit, own, ({ reply }) => reply(503));
    // @ts-expect-error the body is the 404's
    override(kit, own, ({ reply }) => reply(404, { code: 404 }));
    // @ts-expect-error no such route
    override(kit, "GET /nothing", ({ reply }) => reply(404));
    // @ts-expect-error a session context cannot be untyped by reply
    override(kit, own, ({ reply }) => reply(200, { anything: true }));
    // @ts-expect-error the path has no sessionId
    override(kit, own, ({ params, reply }) => reply(404, { code: 404, message: params.sessionId }));
  });

  it("except for untyped answers", () => {
    const kit = createKit();
    override(kit, own, ({ untyped }) => untyped(503, "down", { "Retry-After": 30 }));
    override(kit, own, ({ untyped }) => untyped(200, new Uint8Array(1), { "content-type": "text/html" }));
    // @ts-expect-error a status is a number
    override(kit, own, ({ untyped }) => untyped("503"));
    // @ts-expect-error a header is one value
    override(kit, own, ({ untyped }) => untyped(503, undefined, { "Retry-After": ["30"] }));
    // @ts-expect-error a Response is no answer
    override(kit, own, () => new Response());
  });
});

interface PagePaths {
  "/page": { get: { responses: { 200: { content: { "text/html": string } }; 404: { content?: never } } } };
}
const page = operationBinder<PagePaths, { "GET /page": object }, unknown>();

describe("an answer that is no JSON", () => {
  it("is bytes", () => {
    page("GET /page", ({ reply }) => reply(200, new TextEncoder().encode("<p>")));
    page("GET /page", ({ reply }) => reply(404));
    // @ts-expect-error text would be sent as JSON
    page("GET /page", ({ reply }) => reply(200, "<p>"));
    // @ts-expect-error the body is missing
    page("GET /page", ({ reply }) => reply(200));
  });
});
