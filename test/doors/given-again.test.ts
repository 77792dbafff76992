import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import type { Handler } from "../../src/engine/http/handler.ts";
import type { WireReply } from "../../src/engine/http/wire.ts";
import { createKit } from "../../src/engine/kit.ts";
import { override } from "../../src/engine/overrides/override.ts";
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

it("what an override or a layer writes to the headers of an answer is in that answer alone", async () => {
  const now = (): number => Date.UTC(2026, 2, 3, 9, 30);
  const [one, other] = [createKit({ now }), createKit({ now })];
  const mark = (reply: { readonly headers: object }): void => void Object.assign(reply.headers, { "x-mark": "here" });
  override(
    one,
    "GET /site/{tenant}/sites",
    async ({ next }) => {
      const reply = await next();
      mark(reply);
      return reply;
    },
    { times: 1 },
  );
  const marks: (string | null)[] = [];
  for (const kit of [one, one, other]) marks.push((await kit.fetch(`${origin}/site/acme/sites`)).headers.get("x-mark"));
  expect(marks).toEqual(["here", null, null]);
  // A layer that stamps each answer, also one that the kit has refused.
  const stamping: Pick<Handler, "handle"> = {
    handle(request) {
      const reply = one.handle(request) as WireReply;
      Object.assign(reply.headers, { "x-request": request.header("x-request") });
      return reply;
    },
  };
  const server = await startServer(stamping, { port: 0 });
  const stamps: (string | null)[] = [];
  for (const [at, path] of ["/site/acme/sites", "/site/acme/sites", "/nowhere", own].entries())
    stamps.push((await fetch(server.url + path, { headers: { "x-request": `${at}` } })).headers.get("x-request"));
  expect(stamps).toEqual(["0", "1", "2", "3"]);
  await server.close();
});

it("headers are Latin-1, whatever is in the body, and a body that is none is left out of the answer to HEAD", async () => {
  const kit = createKit();
  const server = await startServer(kit, { port: 0 });
  const seen: unknown[] = [];
  for (const body of [{ a: "x" }, { a: "é" }, { a: "😀" }, undefined]) {
    const remove = override(kit, "GET /site/{tenant}/sites", ({ untyped }) => untyped(200, body, { "x-note": "José" }));
    const answer = await fetch(`${server.url}/site/acme/sites`);
    const text = await answer.text();
    seen.push([answer.headers.get("x-note"), text === "" ? undefined : (JSON.parse(text) as unknown)]);
    remove();
  }
  expect(seen).toEqual([{ a: "x" }, { a: "é" }, { a: "😀" }, undefined].map((body) => ["José", body]));
  override(kit, "GET /site/{tenant}/sites", ({ untyped }) => untyped(200, () => 1));
  expect((await fetch(`${server.url}/site/acme/sites`, { method: "HEAD" })).status).toBe(200);
  await server.close();
});

it("a failure after the whole body was read is answered with 500, and told", async () => {
  const told: number[] = [];
  const failing = { handle: () => new Promise<never>((_, reject) => setImmediate(reject, new Error("late"))) };
  const server = await startServer(failing, { port: 0, onAnswer: ({ status }) => told.push(status) });
  for (const body of [undefined, "{}"]) {
    const answer = await fetch(server.url, { method: "POST", ...(body === undefined ? {} : { body }) });
    expect([answer.status, answer.statusText]).toEqual([500, "Internal Server Error"]);
  }
  expect(told).toEqual([500, 500]);
  await server.close();
});

it("a listener that throws does not cut the answer, and is heard of", async () => {
  const program = `
    import { startServer } from ${JSON.stringify(join(import.meta.dirname, "../../src/doors/server/server.ts"))};
    process.on("uncaughtException", ({ message }) => console.log(message));
    const body = { text: "x".repeat(8_000_000) };
    const onAnswer = () => { throw new Error("of the listener"); };
    const server = await startServer({ handle: () => ({ status: 200, headers: {}, body }) }, { port: 0, onAnswer });
    console.log(String((await (await fetch(server.url)).json()).text.length));
    await server.close();
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  expect(stdout.trim().split("\n").toSorted()).toEqual(["8000000", "of the listener"]);
});

it("nothing of a long query stays with the paths that are remembered", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const kit = createKit({ requestLog: 1, requestLogBytes: 100_000 });
  await kit.fetch(`${origin}/site/acme/sites`);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 200; at++)
    await (await kit.fetch(`${origin}/site/tenant${at}abc/sites?x=${at}${"y".repeat(300_000)}`)).text();
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(15_000_000);
});
