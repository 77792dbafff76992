import { appendFileSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { openFileStorage } from "../../../src/engine/store/file/file-storage.ts";
import { startCli } from "../../support/cli.ts";
import { scratch } from "../../support/scratch.ts";
import { leftBehind } from "../../support/left-behind.ts";

const origin = "https://api.emporix.io";

async function guest(kit: Kit, tenant = "acme") {
  const login = await kit.fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const post = async (path: string, body: string) =>
    (await kit.fetch(origin + path, { method: "POST", headers, body })).status;
  expect(await post(`/cart/${tenant}/carts`, '{"currency":"EUR"}')).toBe(201);
  const attribute = (json: string) => post(`/session-context/${tenant}/me/context/attributes`, json);
  const context = async (from = kit) =>
    (await from.fetch(`${origin}/session-context/${tenant}/me/context`, { headers })).text();
  return { attribute, context };
}

describe("state in a file", () => {
  it("comes back as it was, numbers and odd keys too", async () => {
    const file = join(scratch(), "state.json");
    const kit = createKit({ storage: await openFileStorage(file) });
    const { attribute, context } = await guest(kit);
    expect(await attribute('{"key":"__proto__","value":{"exact":12345678901234567890}}')).toBe(201);
    expect(await attribute('{"key":"gone","value":1}')).toBe(201);
    const before = await context();
    expect(before).toContain('"__proto__":{"exact":12345678901234567890}');
    await kit.close();
    const again = createKit({ storage: await openFileStorage(file) });
    expect(await context(again)).toBe(before);
    await again.close();
  });

  it("is there without a clean stop, and after a last line that was cut short", async () => {
    const file = join(scratch(), "state.json");
    const kit = createKit({ storage: await openFileStorage(file) });
    const { attribute, context } = await guest(kit);
    expect(await attribute('{"key":"a","value":1}')).toBe(201);
    const before = await context();
    const left = leftBehind(file);
    appendFileSync(`${left}.d/0.log`, '12345678 {"changes":[["acme","sessions","cut');
    const again = createKit({ storage: await openFileStorage(left) });
    expect(await context(again)).toBe(before);
    const { context: second } = await guest(again);
    await again.close();
    expect(existsSync(`${left}.lock`)).toBe(false);
    const third = createKit({ storage: await openFileStorage(left) });
    expect(await context(third)).toBe(before);
    expect(await second(third)).toContain("sessionId");
    await third.close();
    await kit.close();
  });

  it("costs a change one line, however much is stored", async () => {
    const file = join(scratch(), "state.json");
    const kit = createKit({ storage: await openFileStorage(file) });
    for (let sessions = 0; sessions < 200; sessions++) await guest(kit);
    const { attribute } = await guest(kit);
    const before = statSync(`${file}.d/0.log`).size;
    for (const key of ["a", "b", "c", "d"]) expect(await attribute(JSON.stringify({ key, value: 1 }))).toBe(201);
    expect((statSync(`${file}.d/0.log`).size - before) / 4).toBeLessThan(240);
    await kit.close();
  });

  it("knows the tenant named constructor from its journal alone", async () => {
    const file = join(scratch(), "state.json");
    const kit = createKit({ storage: await openFileStorage(file) });
    const { context } = await guest(kit, "constructor");
    const before = await context();
    const again = createKit({ storage: await openFileStorage(leftBehind(file)) });
    expect(await context(again)).toBe(before);
    await again.close();
    await kit.close();
  });

  it("hints at tenants that started from another seed, until a reset", async () => {
    const file = join(scratch(), "state.json");
    const hints: string[] = [];
    const seed = { customers: [{ email: "new@example.com", password: "password" }] };
    const reopened = async (options: object) => {
      hints.length = 0;
      return createKit({ storage: await openFileStorage(file), onHint: (hint) => hints.push(hint), ...options });
    };
    const first = await reopened({});
    await guest(first);
    await first.close();
    const second = await reopened({ seed });
    expect(hints).toEqual([expect.stringContaining("the customers of acme stay as they are until a reset")]);
    await second.control.reset();
    await guest(second);
    await second.close();
    await (await reopened({ seed })).close();
    expect(hints).toEqual([]);
  });

  it("knows the seed that it was given, though its owner changes the object afterwards", async () => {
    const file = join(scratch(), "state.json");
    const seed = { customers: [{ email: "new@example.com", password: "password" }] };
    const first = createKit({ storage: await openFileStorage(file), seed });
    const before = structuredClone(seed);
    for (const customer of seed.customers) customer.email = "other@example.com";
    await guest(first);
    await first.close();
    const hints: string[] = [];
    const second = createKit({
      storage: await openFileStorage(file),
      seed: before,
      onHint: (hint) => hints.push(hint),
    });
    expect(hints).toEqual([]);
    await second.close();
  });

  it("forgets everything at a reset, for good", async () => {
    const file = join(scratch(), "state.json");
    const kit = createKit({ storage: await openFileStorage(file) });
    const { context } = await guest(kit);
    kit.control.clock.advance("30m");
    await kit.control.reset();
    expect(Math.abs(kit.control.clock.now().getTime() - Date.now())).toBeLessThan(5000);
    await kit.close();
    const again = createKit({ storage: await openFileStorage(file) });
    expect(await context(again)).toContain("fault");
    await again.close();
  });

  it("has every acknowledged change after kill -9 under load", async () => {
    const folder = scratch();
    for (let round = 0; round < 3; round++) {
      const server = await startCli(["--log", "silent"], folder);
      const acknowledged = await writeUntilKilled(server.url, () => void server.stop("SIGKILL"));
      expect(acknowledged.keys.length).toBeGreaterThan(10);
      const again = await startCli(["--log", "silent"], folder);
      const response = await fetch(`${again.url}/session-context/acme/me/context`, { headers: acknowledged.headers });
      const { context } = (await response.json()) as { context: Record<string, unknown> };
      expect(acknowledged.keys.filter((key) => !(key in context))).toEqual([]);
      await again.stop("SIGKILL");
    }
  }, 60_000);
});

/** Adds attributes on several connections at once, and kills the server in the middle of it. */
async function writeUntilKilled(url: string, kill: () => void) {
  const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await fetch(`${url}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
  const keys: string[] = [];
  let next = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      const key = `k${next++}`;
      const body = JSON.stringify({ key, value: key.repeat(20) });
      const response = await fetch(`${url}/session-context/acme/me/context/attributes`, {
        method: "POST",
        headers,
        body,
      }).catch(() => undefined);
      if (response === undefined) return;
      if (response.status === 201) keys.push(key);
      if (keys.length === 50) kill();
    }
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  return { keys, headers };
}
