import { createServer, type RequestListener, type Server } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ownContract } from "../../../src/layers/validation/compiled/own-contract.ts";
import type { Passed } from "../../../src/doors/proxy/passed.ts";
import { startProxy } from "../../../src/doors/proxy/proxy-server.ts";
import type { RunningServer } from "../../../src/doors/server/running-server.ts";
import { listening, plainFetch } from "../../support/upstream.ts";

const json = { "content-type": "application/json", "x-count": "1", "x-total-count": "1" };

describe("a proxy before a wrong upstream", () => {
  const passed: Passed[] = [];
  let answer: RequestListener;
  let server: Server;
  let proxy: RunningServer;
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    const contract = ownContract();
    proxy = await startProxy({
      upstream: { url: new URL(`http://127.0.0.1:${await listening(server)}`) },
      contract: () => contract,
      port: 0,
      host: "127.0.0.1",
      onPassed: (each) => passed.push(each),
      onFailure: (message) => expect.unreachable(message),
    });
  });
  afterAll(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  /** The exchange is handed over when the answer has been sent. */
  const lastViolations = async () => {
    const one = await vi.waitUntil(() => passed.pop());
    return one.exchange.violations ?? [];
  };

  const currencies = "/currency/acme/currencies";
  const at = "2026-03-01T09:30:00.000Z";
  const rest = { name: { en: "Euro" }, metadata: { version: 1, createdAt: at, modifiedAt: at } };
  const good = [{ code: "EUR", ...rest }];
  const answering =
    (status: number, body: unknown, headers: Record<string, string> = json): RequestListener =>
    (_request, response) => {
      response.writeHead(status, headers);
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    };

  it.each<[string, RequestListener, ...string[]]>([
    ["an extra status", answering(418, { message: "tea" }), "undocumented"],
    ["an extra success", answering(202, good), "undocumented"],
    ["a server error", answering(503, "busy", { "content-type": "text/plain" }), "undocumented"],
    ["the wrong status for its body", answering(401, good), "type"],
    ["a missing field", answering(200, [rest]), "required"],
    ["a field of the wrong type", answering(200, [{ code: 1, ...rest }]), "type"],
    ["another shape", answering(200, { currencies: good }), "type"],
    [
      "another media type",
      answering(200, "<currencies/>", { ...json, "content-type": "application/xml" }),
      "undocumented",
    ],
    ["no media type", answering(200, good, { "x-count": "1", "x-total-count": "1" }), "undocumented", "type"],
    ["broken JSON", answering(200, "[{"), "malformed"],
    ["no body", answering(200, ""), "type"],
    ["broken compression", answering(200, "x", { ...json, "content-encoding": "gzip" }), "malformed"],
  ])("catches %s", async (_what, listener, ...codes) => {
    answer = listener;
    const { headers } = await plainFetch(proxy.url + currencies);
    const violations = await lastViolations();
    expect(violations.map((violation) => [violation.location[0], violation.code])).toEqual(
      codes.map((code) => ["response", code]),
    );
    expect(JSON.parse(String(headers["sl-violations"]))).toEqual(violations);
  });

  it("catches a missing header", async () => {
    answer = answering(201, { cartId: "1", yrn: "urn:yaas:saasag:caasCart:cart:acme;1" });
    const response = await fetch(`${proxy.url}/cart/acme/carts`, {
      method: "POST",
      headers: json,
      body: '{"currency":"EUR"}',
    });
    expect(response.headers.get("sl-violations")).toContain("header must have required property 'location'");
    await lastViolations();
  });

  it.each<[string, string, RequestInit, string]>([
    ["an unknown query parameter", `${currencies}?colour=red`, {}, "query parameter colour is not documented"],
    ["a bad path", "/currency/X/currencies", {}, "path parameter tenant"],
    ["a bad body", "/customer/acme/login", { method: "POST", headers: json, body: "{}" }, "required property"],
    ["broken JSON", "/customer/acme/login", { method: "POST", headers: json, body: "{" }, "Request body is not JSON"],
    ["a method that is not documented", currencies, { method: "DELETE" }, "Request method DELETE is not documented"],
  ])("catches %s of the client, and passes it on all the same", async (_what, target, init, says) => {
    let seen = "";
    answer = (request, response) => {
      seen = `${request.method ?? ""} ${request.url ?? ""}`;
      answering(200, good)(request, response);
    };
    const response = await fetch(proxy.url + target, init);
    expect(seen).toBe(`${init.method ?? "GET"} ${target}`);
    expect(response.headers.get("sl-violations")).toContain(says);
    await lastViolations();
  });

  it("finds nothing wrong with what is right, compressed or not, nor with what no document has", async () => {
    const text = JSON.stringify(good);
    for (const [encoding, body] of [
      ["gzip", gzipSync(text)],
      ["br", brotliCompressSync(text)],
      ["identity", text],
    ] as const) {
      answer = (request, response) => {
        expect(request.headers["accept-encoding"]).toMatch(/^gzip, deflate(?:, br)?$/);
        response.writeHead(200, { ...json, "content-encoding": encoding });
        response.end(body);
      };
      const response = await fetch(proxy.url + currencies, { headers: { "accept-encoding": "gzip, deflate, br" } });
      expect(await response.json()).toEqual(good);
      expect(response.headers.has("sl-violations")).toBe(false);
    }
    answer = answering(418, "tea");
    expect((await fetch(`${proxy.url}/products/acme`)).headers.has("sl-violations")).toBe(false);
    const tea = await vi.waitUntil(() => passed.find(({ exchange }) => exchange.response.status === 418));
    expect([tea.operation, tea.exchange.violations]).toEqual([undefined, undefined]);
  });
});
