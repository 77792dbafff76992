import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { fetchOf } from "../../src/engine/http/fetch.ts";
import { handlerOf } from "../../src/engine/http/handler.ts";
import { serviceAt } from "../../src/engine/service-at.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { compose } from "../../src/layers/compose.ts";
import { openDocuments } from "../../src/layers/open-documents.ts";
import { scratch } from "../support/scratch.ts";

const document = join(import.meta.dirname, "../support/shop.openapi.yaml");
const origin = "https://api.emporix.io";

type Recorded = readonly [target: string, token?: string | undefined, body?: unknown, method?: string];

function recordingOf(...exchanges: readonly Recorded[]): string {
  const file = join(scratch(), "recording.jsonl");
  const lines = exchanges.map(([target, token, body, method = "GET"]) => {
    const request = { method, target, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } };
    const headers = body === undefined ? {} : { "content-type": "application/json" };
    return JSON.stringify({ at: "2026-03-01T09:30:00.000Z", request, response: { status: 200, headers, body } });
  });
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  return file;
}

/** How often the log has an operation, for a tenant. */
async function timesOf({ control }: Kit, operationId: string, tenant = "acme"): Promise<number> {
  return (await control.requests.verify({ filter: { operationId, tenant }, atLeast: 0 })).length;
}

describe("expectations of operations that the engine does not have", () => {
  it("know those of documents beside the kit, whichever door brings them", async () => {
    const inService = createKit({ services: [await openDocuments([document])] });
    const inLayer = createKit();
    const doors = [
      { kit: inService, fetch: inService.fetch },
      { kit: inLayer, fetch: (await compose(inLayer, { specs: [document], validate: "report" })).fetch },
    ];
    for (const { kit, fetch } of doors) {
      const { requests } = kit.control;
      await fetch(`${origin}/product/acme/products`);
      await fetch(`${origin}/product/store/products`);
      expect([await timesOf(kit, "listProducts"), await timesOf(kit, "createProduct")]).toEqual([1, 0]);
      await expect(requests.verify({ filter: { operationId: "listProducts" }, atMost: 1 })).rejects.toThrow(
        "there were 2",
      );
      await expect(requests.verify({ filter: { operationId: "createProdukt" }, atMost: 0 })).rejects.toThrow(
        /There is no operation createProdukt: the nearest are createProduct/,
      );
    }
  });

  it("count what a service of one's own answers in place of the shop's", async () => {
    const product = serviceAt("/product", () => Response.json([]));
    const kit = createKit({ services: [product, shop] });
    const init = { headers: { authorization: "Bearer x" } };
    expect((await kit.fetch(`${origin}/product/acme/products/p1`, init)).status).toBe(200);
    await kit.fetch(`${origin}/product/acme/other`);
    await kit.fetch(`${origin}/product/NOBODY/products`);
    const logged = await kit.control.requests.list();
    expect(logged.map(({ operationId, tenant }) => [operationId, tenant])).toEqual([
      ["getProduct", "acme"],
      [undefined, undefined],
      ["listProducts", undefined],
    ]);
    expect([await timesOf(kit, "getProduct"), await timesOf(kit, "listProducts")]).toEqual([1, 0]);
    const without = createKit({ services: [product] });
    await without.fetch(`${origin}/product/acme/products`);
    expect(await without.control.requests.list()).not.toMatchObject([{ operationId: "listProducts" }]);
  });

  it("count what a recording answers", async () => {
    const kit = createKit({ services: [shop] });
    const targets = ["/site/acme/sites", "/category/acme/categories", "/reviews/acme", "/product/acme/products/p1"];
    const replay = recordingOf(...targets.map((target): Recorded => [target]));
    const { fetch } = await compose(kit, { specs: [document], replay });
    for (const target of targets) expect([target, (await fetch(origin + target)).status]).toEqual([target, 200]);
    expect([await timesOf(kit, "listSites"), await timesOf(kit, "listCategories")]).toEqual([1, 1]);
    const logged = await kit.control.requests.list();
    expect(logged.map(({ operationId, why }) => [operationId, why])).toEqual(
      ["listSites", "listCategories", undefined, expect.any(String)].map((id) => [id, "A recording has answered"]),
    );
  });

  it("know the session of what a recording answers: that of its token, or else of its path", async () => {
    const kit = createKit();
    const [guest, customer, employee] = ["redacted-token-1", "redacted-token-2", "redacted-token-3"];
    const walk: readonly (readonly [session: string | undefined, ...Recorded])[] = [
      ["s-1", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop", undefined, { access_token: guest }],
      ["s-1", "/session-context/acme/me/context", guest, { sessionId: "s-1" }],
      ["s-2", "/customer/acme/login", guest, { accessToken: customer, session_id: "s-2" }, "POST"],
      ["s-2", "/customer/acme/me", customer, { firstName: "Ada" }],
      ["s-9", "/session-context/acme/context/s-9", employee, { sessionId: "s-9" }],
      ["s-9", "/session-context/acme/context/s-9/attributes", employee, undefined, "POST"],
      [undefined, "/site/acme/sites", employee, []],
    ];
    const { fetch } = await compose(kit, { replay: recordingOf(...walk.map(([, ...recorded]) => recorded)) });
    for (const [, target, token, , method = "GET"] of walk)
      await fetch(origin + target, {
        method,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      });
    const logged = await kit.control.requests.list();
    expect(logged.map(({ path, sessionId }) => [sessionId, path])).toEqual(
      walk.map(([session, target]) => [session, target.split("?")[0]]),
    );
    expect(await kit.control.requests.list({ sessionId: "s-2" })).toHaveLength(2);
  });

  it("know an operation that a layer of one's own gives requests", async () => {
    const kit = createKit();
    const mine = handlerOf(["/mine"], () => ({
      kind: "found",
      answer(request) {
        if (request.trace !== undefined) request.trace.operationId = "getMine";
        return { status: 200, headers: {}, body: {} };
      },
    }));
    const layered = kit.control.requests.recording(mine, ["getOther"]);
    const fetch = fetchOf(layered);
    await fetch(`${origin}/mine`);
    expect(await kit.control.requests.verify({ filter: { operationId: "getMine" }, exactly: 1 })).toHaveLength(1);
    expect(await kit.control.requests.verify({ filter: { operationId: "getOther" }, exactly: 0 })).toEqual([]);
  });
});
