import { expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import { startServer } from "../../src/doors/server/server.ts";

// What is made of headers and bodies is remembered for those that cannot change. Objects of others can.

const origin = "https://api.emporix.io";
const own = "/session-context/acme/me/context";

async function guestOf(kit: ReturnType<typeof createKit>) {
  const login = await kit.fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  const { access_token: token } = (await login.json()) as { readonly access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await kit.fetch(`${origin}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
  return headers;
}

it("the headers and the body of an override are sent as they are at that time, though they are the same objects", async () => {
  const kit = createKit();
  const server = await startServer(kit, { port: 0 });
  const headers: Record<string, string> = { date: "Tue, 03 Mar 2026 09:30:00 GMT" };
  const body = { times: 0 };
  kit.override({
    route: "GET /session-context/{tenant}/me/context",
    resolver: ({ untyped }) => {
      body.times += 1;
      headers["x-times"] = String(body.times);
      return untyped(200, body, headers);
    },
  });
  const seen: unknown[] = [];
  for (let times = 0; times < 3; times++) {
    const answer = await fetch(server.url + own, { headers: await guestOf(kit) });
    seen.push([answer.headers.get("x-times"), await answer.json()]);
  }
  expect(seen).toEqual(["1", "2", "3"].map((times) => [times, { times: Number(times) }]));
  await server.close();
  await kit.close();
});

it("a body is read as it is at that time, though it stands in the same bytes", async () => {
  const kit = createKit();
  const headers = await guestOf(kit);
  const bytes = new TextEncoder().encode('{"key":"a","value":1}');
  const post = () =>
    kit.handle({
      method: "POST",
      path: `${own}/attributes`,
      query: "",
      header: (name) => new Headers(headers).get(name) ?? undefined,
      headers: () => Object.entries(headers),
      body: bytes,
    });
  for (const value of ["1", "2", "3"]) {
    bytes[bytes.length - 2] = value.charCodeAt(0);
    await post();
    const context = await (await kit.fetch(origin + own, { headers })).json();
    expect(context).toMatchObject({ context: { a: Number(value) } });
  }
  const logged = await kit.control.requests.list({ operationId: "addOwnAttribute" });
  expect(logged).toHaveLength(3);
  await kit.close();
});

it("answers in another second than the one before have another date, and those to another page its origin", async () => {
  let now = Date.UTC(2026, 2, 3, 9, 30);
  const kit = createKit({ now: () => now });
  const server = await startServer(kit, { port: 0 });
  const headers = await guestOf(kit);
  const seen: unknown[] = [];
  for (const page of ["https://one.example", "https://one.example", "https://two.example"]) {
    const { headers: answered } = await fetch(server.url + own, { headers: { ...headers, origin: page } });
    seen.push([answered.get("date"), answered.get("access-control-allow-origin")]);
    now += 1000;
  }
  expect(seen).toEqual([
    ["Tue, 03 Mar 2026 09:30:00 GMT", "https://one.example"],
    ["Tue, 03 Mar 2026 09:30:01 GMT", "https://one.example"],
    ["Tue, 03 Mar 2026 09:30:02 GMT", "https://two.example"],
  ]);
  await server.close();
  await kit.close();
});
