import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { type Durability, openFileStorage, openStateFiles } from "../../../src/engine/store/file/file-storage.ts";
import { type FileSystem, nodeFiles } from "../../../src/engine/store/file/files.ts";
import { Store } from "../../../src/engine/store/store.ts";
import { scratch } from "../../support/scratch.ts";
import { FailingFiles } from "../../support/failing-files.ts";
import { leftBehind } from "../../support/left-behind.ts";

const origin = "https://api.emporix.io";

async function mocked(durability: Durability = "os") {
  const file = join(scratch(), "state.json");
  const files = new FailingFiles();
  const hints: string[] = [];
  const kit = createKit({
    storage: await openStateFiles(file, { durability }, files),
    onHint: (hint) => hints.push(hint),
  });
  return { file, files, kit, hints };
}

const send = async (kit: Kit, method: string, path: string, token?: string, json?: object) =>
  kit.fetch(origin + path, {
    method,
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    headers: {
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
  });

const login = (kit: Kit) => send(kit, "GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");

async function tokenOf(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  return ((await response.json()) as { access_token: string }).access_token;
}

/** The kit that a start after kill -9 would have. */
async function afterKill(file: string): Promise<Kit> {
  return createKit({ storage: await openFileStorage(leftBehind(file)) });
}

describe("a full disk", () => {
  it("leaves nothing of a tenant's first write, so that what is acknowledged later has all it rests on", async () => {
    const { file, files, kit } = await mocked();
    files.room = 300;
    const refused = await login(kit);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.text()).toMatch(/could not be kept, and nothing has changed: ENOSPC/);
    files.room = Infinity;
    const token = await tokenOf(await login(kit));
    const again = await afterKill(file);
    const credentials = { email: "customer@emporix.com", password: "Qwurmdch673;'" };
    expect((await send(again, "POST", "/customer/acme/login", token, credentials)).status).toBe(200);
    await again.close();
    await kit.close();
  });

  it("takes back a cart with its context, while reads go on; health and one hint say it, and when it is over", async () => {
    const { file, files, kit, hints } = await mocked();
    const token = await tokenOf(await login(kit));
    files.room = 100;
    const cart = () => send(kit, "POST", "/cart/acme/carts", token, { currency: "EUR" });
    const context = () => send(kit, "GET", "/session-context/acme/me/context", token);
    expect([(await cart()).status, (await cart()).status]).toEqual([503, 503]);
    expect((await context()).status).toBe(404);
    expect((await send(kit, "GET", "/site/acme/sites", token)).status).toBe(200);
    const health = async () =>
      ((await (await send(kit, "GET", "/__kit/health")).json()) as { storage: object }).storage;
    expect(await health()).toEqual({ status: "failing", message: expect.stringContaining("ENOSPC") });
    expect(hints).toEqual([expect.stringMatching(/State cannot be written: ENOSPC.*503.*reads go on/)]);
    files.room = Infinity;
    expect((await cart()).status).toBe(201);
    expect(await health()).toEqual({ status: "ok" });
    expect(hints.slice(1)).toEqual(["State is written again"]);
    const before = await (await context()).text();
    const again = await afterKill(file);
    expect(await (await send(again, "GET", "/session-context/acme/me/context", token)).text()).toBe(before);
    await again.close();
    await kit.close();
  });

  it("takes back a reset and a step of the clock", async () => {
    const { files, kit } = await mocked();
    const token = await tokenOf(await login(kit));
    const now = () => Math.round((kit.control.clock.now().getTime() - Date.now()) / 1000);
    files.room = 0;
    expect((await send(kit, "POST", "/__kit/reset")).status).toBe(503);
    expect((await send(kit, "POST", "/__kit/clock/advance", undefined, { by: "30m" })).status).toBe(503);
    expect(now()).toBe(0);
    expect((await send(kit, "GET", "/site/acme/sites", token)).status).toBe(200);
    files.room = Infinity;
    expect((await send(kit, "POST", "/cart/acme/carts", token, { currency: "EUR" })).status).toBe(201);
    expect((await send(kit, "POST", "/__kit/reset")).status).toBe(204);
    expect((await send(kit, "POST", "/cart/acme/carts", token, { currency: "EUR" })).status).toBe(401);
    await kit.close();
  });

  it.each(["os", "disk"] as const)(
    "takes back what was built on a change that is lost, for whoever saw it: %s",
    async (durability) => {
      const { files, kit } = await mocked(durability);
      const token = await tokenOf(await login(kit));
      files.room = 100;
      let reading: Promise<Response> | undefined;
      files.onWrite = async () => {
        // The cart is in memory now, and not in a file.
        reading ??= send(kit, "GET", "/session-context/acme/me/context", token);
        await new Promise(setImmediate);
      };
      const [created, attribute] = await Promise.all([
        send(kit, "POST", "/cart/acme/carts", token, { currency: "EUR" }),
        send(kit, "POST", "/session-context/acme/me/context/attributes", token, { key: "a", value: 1 }),
      ]);
      const read = (await reading) as Response;
      expect([created.status, attribute.status, read.status]).toEqual([503, 503, 404]);
      files.room = Infinity;
      await kit.close();
    },
  );

  it("leaves nothing of changes that were written together when there was room for some of them", async () => {
    const { file, files, kit } = await mocked();
    const token = await tokenOf(await login(kit));
    expect((await send(kit, "POST", "/cart/acme/carts", token, { currency: "EUR" })).status).toBe(201);
    const attribute = (key: string) =>
      send(kit, "POST", "/session-context/acme/me/context/attributes", token, { key, value: "x".repeat(300) });
    files.room = 1000;
    const keys = ["a", "b", "c", "d"];
    const answers = await Promise.all(keys.map(attribute));
    expect(answers.map(({ status }) => status)).toContain(503);
    const again = await afterKill(file);
    const { context } = (await (await send(again, "GET", "/session-context/acme/me/context", token)).json()) as {
      readonly context: object;
    };
    expect(Object.keys(context)).toEqual(keys.filter((_, at) => answers[at]?.status === 201));
    await again.close();
    await kit.close();
  });

  it.each([
    { durability: "os", kept: ["first"] },
    { durability: "disk", kept: ["first", "second"] },
  ] as const)("leaves nothing in a fold of a change that was lost as it began: $durability", async (mode) => {
    const { durability, kept } = mode;
    const file = join(scratch(), "state.json");
    const files = new FailingFiles();
    const storage = await openStateFiles(file, { durability }, files, { smallest: 1, largest: 1 });
    const store = new Store(
      storage,
      () => undefined,
      () => "seed",
    );
    const outcomes: Promise<string>[] = [];
    const write = (key: string): void => {
      const made = Promise.resolve(store.transact("acme", ({ emails }) => emails.set(key, key)));
      outcomes.push(made.then(() => "kept").catch(() => "lost"));
    };
    // The first is written: a fold is due. Where writing takes its time, the second one's turn is before it. The last waits when it begins.
    const noRoom = (): never => {
      throw new Error("ENOSPC: no space left on device, write");
    };
    const names = [...kept.slice(1), "last"];
    const later = [...names.map((name) => () => write(name)), noRoom];
    files.onWrite = () => later.shift()?.();
    write("first");
    for (let at = 0; at < kept.length; at++) await outcomes[at];
    expect(await Promise.all(outcomes)).toEqual([...kept.map(() => "kept"), "lost"]);
    await store.close();
    const again = new Store(
      await openFileStorage(file),
      () => undefined,
      () => "seed",
    );
    const found = again.read("acme", ({ emails }) => ["first", ...names].map((key) => emails.get(key)));
    expect(found).toEqual([...kept, undefined]);
    await again.close();
  });

  it("is no loss where the folder cannot be synced: the new files are named, and those before stay until the next fold", async () => {
    const file = join(scratch(), "state.json");
    let isBroken = false;
    const open: FileSystem["open"] = async (path, ...args) => {
      if (isBroken && path === dirname(file)) throw new Error("EMFILE: too many open files");
      return nodeFiles.open(path, ...args);
    };
    const bounds = { smallest: 1, largest: 1 };
    const storage = await openStateFiles(file, { durability: "disk" }, { ...nodeFiles, open }, bounds);
    const store = new Store(
      storage,
      () => undefined,
      () => "seed",
    );
    const write = async (key: string) => store.transact("acme", ({ emails }) => emails.set(key, key));
    const generation = () => (JSON.parse(readFileSync(file, "utf8")) as { readonly generation: number }).generation;
    const before = readFileSync(file, "utf8");
    isBroken = true;
    await write("first");
    await expect.poll(generation).toBe(1);
    isBroken = false;
    await store.close();
    // After a power cut either may be the data file.
    for (const [name, text] of Object.entries({ before, after: readFileSync(file, "utf8") })) {
      const left = join(scratch(), `${name}.json`);
      cpSync(`${file}.d`, `${left}.d`, { recursive: true });
      writeFileSync(left, text);
      const again = new Store(
        await openFileStorage(left),
        () => undefined,
        () => "seed",
      );
      expect(again.read("acme", ({ emails }) => emails.get("first"))).toBe("first");
      await again.close();
    }
  });

  it("at the stop is named, with what is safe", async () => {
    const { file, files, kit } = await mocked();
    const token = await tokenOf(await login(kit));
    files.room = 10;
    const lost = send(kit, "POST", "/cart/acme/carts", token, { currency: "EUR" });
    await lost;
    await expect(kit.close()).resolves.toBeUndefined();
    const again = createKit({ storage: await openFileStorage(file) });
    expect((await send(again, "GET", "/site/acme/sites", token)).status).toBe(200);
    await again.close();
  });
});
