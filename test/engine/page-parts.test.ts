import { describe, expect, it, vi } from "vitest";
import { operations } from "../../spec/generated/operations.ts";
import { type Kit, kitOf } from "../../src/engine/assembly.ts";
import { createKit } from "../../src/engine/kit.ts";
import { pageParts } from "../../src/engine/page-parts.ts";
import { routesLater } from "../../src/engine/routes.ts";

const origin = "https://api.emporix.io";

/** A kit as a page has it, and one that has everything at once, with the same time and the same IDs. */
function bothKits(): [page: Kit, whole: Kit] {
  const options = () => {
    let next = 0;
    return { now: () => Date.UTC(2026, 0, 1), random: (size: number) => new Uint8Array(size).map(() => next++) };
  };
  return [kitOf(pageParts, (base) => base, options()), createKit(options())];
}

async function answerOf(kit: Kit, method: string, path: string, token?: string, json?: unknown) {
  const response = await kit.fetch(origin + path, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as Record<string, string>) };
}

/** A guest fills a cart, logs in and merges it: every part is loaded on the way. */
async function visit(kit: Kit) {
  const answers: Awaited<ReturnType<typeof answerOf>>[] = [];
  const ask = async (...asked: [method: string, path: string, token?: string, json?: unknown]) => {
    const answer = await answerOf(kit, ...asked);
    answers.push(answer);
    return answer.body ?? {};
  };
  const cart = { siteCode: "main", currency: "EUR" };
  const items = [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 2 } }];
  const guest = await ask("GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
  const token = guest["access_token"];
  const { cartId } = await ask("POST", "/cart/acme/carts", token, cart);
  await ask("POST", "/price/acme/match-prices-by-context", token, { items });
  await ask("GET", "/session-context/acme/me/context", token);
  const customer = { email: "customer@emporix.com", password: "Qwurmdch673;'" };
  const { accessToken } = await ask("POST", "/customer/acme/login", token, customer);
  const own = await ask("POST", "/cart/acme/carts", accessToken, { ...cart, type: "wishlist" });
  await ask("POST", `/cart/acme/carts/${own["cartId"]}/merge`, accessToken, { carts: [cartId] });
  await ask("GET", "/customer/acme/me", accessToken);
  return answers;
}

describe("the API as a page loads it", () => {
  it("has every operation, and refuses as one that is there at once", async () => {
    const [page, whole] = bothKits();
    expect(page.routes).toEqual(whole.routes);
    expect(page.paths).toEqual(whole.paths);
    for (const route of page.routes) {
      const [method = "", template = ""] = route.split(" ");
      const path = template.replace("{tenant}", "acme").replaceAll(/\{\w+\}/g, "1");
      const refused = await answerOf(page, method, path);
      expect({ route, ...refused }).toEqual({ route, ...(await answerOf(whole, method, path)) });
      expect(refused.status).toBeLessThan(500);
    }
  });

  it("answers a visit as one that is there at once", async () => {
    const [page, whole] = bothKits();
    const answers = await visit(page);
    expect(answers).toEqual(await visit(whole));
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 200, 200, 200, 201, 200, 200]);
  });
});

describe("operations that are loaded later", () => {
  const route = "GET /site/{tenant}/sites";
  const request = {
    method: "GET",
    path: "/site/acme/sites",
    query: "",
    header: () => undefined,
    headers: () => [],
    body: undefined,
  };

  function sitesLater(load: () => Promise<typeof pageParts.first>) {
    const reply = { status: 204, headers: {}, body: undefined };
    const [[, answer] = [route, () => reply]] = routesLater({ [route]: operations[route] }, load, () => reply);
    return { reply, ask: () => answer(request, { tenant: "acme" }) };
  }

  it("are loaded once, and then answer without a promise", async () => {
    const load = vi.fn<() => Promise<typeof pageParts.first>>(async () => pageParts.first);
    const { reply, ask } = sitesLater(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([ask(), ask()])).toEqual([reply, reply]);
    expect(ask()).toBe(reply);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("are asked for again after the network has failed", async () => {
    const load = vi
      .fn<() => Promise<typeof pageParts.first>>(async () => pageParts.first)
      .mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const { reply, ask } = sitesLater(load);
    await expect(ask()).rejects.toThrow("Failed to fetch");
    expect(await ask()).toBe(reply);
  });
});
