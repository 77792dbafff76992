import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProxy } from "../../src/doors/proxy/proxy-server.ts";
import { openContract } from "../../src/layers/prism/open.ts";
import { recordNothing } from "../support/coverage-recorder.ts";
import { figure, soakSeed } from "../support/figures.ts";
import { exchange, mutated, mutations } from "../support/fuzz/bytes.ts";
import { repetitions } from "../support/repetitions.ts";
import { serve } from "../support/transports.ts";

recordNothing();

const numRuns = Number(process.env["FUZZ_BYTES"] ?? repetitions(1000));

/** A request as it is on the wire. */
function written(method: string, path: string, headers: readonly string[], body = ""): Buffer {
  const lines = [`${method} ${path} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

async function requests(url: string): Promise<Buffer[]> {
  const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=storefront`);
  const { access_token: token } = (await login.json()) as { readonly access_token: string };
  const shopper = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await fetch(`${url}/cart/acme/carts`, { method: "POST", headers: shopper, body: '{"currency":"EUR"}' });
  const bearer = `Authorization: Bearer ${token}`;
  const json = (body: string): string[] => [bearer, "Content-Type: application/json", `Content-Length: ${body.length}`];
  const cart = '{"currency":"EUR","siteCode":"main"}';
  const attribute = '{"key":"colour","value":{"a":[1,2.50,"x"]}}';
  const form = "grant_type=client_credentials&client_id=backend&client_secret=secret";
  const chunked = [bearer, "Content-Type: application/json", "Transfer-Encoding: chunked"];
  return [
    written("GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=storefront", []),
    written("GET", "/session-context/acme/me/context", [bearer]),
    written("POST", "/cart/acme/carts", json(cart), cart),
    written("POST", "/session-context/acme/me/context/attributes", json(attribute), attribute),
    written(
      "POST",
      "/session-context/acme/me/context/attributes",
      chunked,
      `${attribute.length.toString(16)}\r\n${attribute}\r\n0\r\n\r\n`,
    ),
    written(
      "POST",
      "/oauth/token",
      ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${form.length}`],
      form,
    ),
    written("GET", "/__kit/requests?tenant=acme&limit=5", []),
    // Two on one connection.
    Buffer.concat([
      Buffer.from("GET /__kit/health HTTP/1.1\r\nHost: localhost\r\n\r\n"),
      written("GET", "/__kit/clock", []),
    ]),
  ];
}

const doors = {
  "the server": async () => {
    const server = await serve();
    return { url: server.url, upstream: server.url, close: () => server.close() };
  },
  "the proxy": async () => {
    const server = await serve();
    const { contract } = await openContract([]);
    const proxy = await startProxy({
      upstream: { url: new URL(server.url) },
      contract: () => contract,
      port: 0,
      host: "127.0.0.1",
      onPassed: () => undefined,
      onFailure: () => undefined,
    });
    return {
      url: proxy.url,
      upstream: server.url,
      close: async () => {
        await proxy.close();
        await server.close();
      },
    };
  },
};

for (const [title, open] of Object.entries(doors))
  describe(`changed bytes, ${title}`, () => {
    let door: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      door = await open();
    });
    afterAll(() => door.close());

    it("are answered without a 5xx or the connection is closed, and others are served as before", async () => {
      const port = Number(new URL(door.url).port);
      const originals = await requests(door.upstream);
      for (const original of originals) expect((await exchange(port, original)).at(-1)).toBeLessThan(410);
      const statuses = new Map<number, number>();
      const before = process.memoryUsage().rss;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...originals), mutations, async (original, changes) => {
          const answered = await exchange(port, mutated(original, changes), 30);
          for (const status of answered) statuses.set(status, (statuses.get(status) ?? 0) + 1);
          expect(answered.filter((status) => status >= 500)).toEqual([]);
        }),
        { numRuns, seed: soakSeed(), endOnFailure: true },
      );
      const grown = (process.memoryUsage().rss - before) / 1e6;
      figure(`fuzz, bytes, ${title}`, {
        connections: numRuns,
        "4xx": [...statuses].reduce((sum, [status, count]) => sum + (status >= 400 ? count : 0), 0),
        "5xx": 0,
        "MB more": Math.round(grown),
      });
      expect(grown).toBeLessThan(400);
      expect((await fetch(`${door.url}/__kit/health`)).status).toBe(200);
    }, 3_600_000);
  });
