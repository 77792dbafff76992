import { expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { type ControlDoor, eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

let now = Date.UTC(2026, 0, 1);

async function scenario({ tell }: ControlDoor, name: string, tenant: string) {
  return await tell("POST /__kit/scenarios/{name}", { path: { name }, body: { tenant } });
}

async function context({ door }: ControlDoor, tenant: string, token: string, change?: object) {
  const answer = await door.send(`/session-context/${tenant}/me/context`, {
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(change === undefined ? {} : { method: "PATCH", body: JSON.stringify(change) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
}

// oxlint-disable-next-line typescript/no-explicit-any -- a file that is made wrong on purpose
type Loose = any;

const whole = await (async (): Promise<Loose> => {
  const kit = createKit({ now: () => now });
  await kit.control.scenario("a guest with a cart");
  await kit.control.snapshots.save("x", { tenant: "acme" });
  return JSON.parse(JSON.stringify(await kit.control.snapshots.export("x", { tenant: "acme" })));
})();

function changed(change: (tables: Loose) => unknown): object {
  const file = structuredClone(whole);
  change(file.state.tenants.acme.tables);
  return file;
}

function cartOf(tables: Loose): Loose {
  return Object.values(tables.carts)[0];
}

function sessionOf(tables: Loose): Loose {
  return Object.values(tables.sessions)[0];
}

eachControlDoor(
  "a snapshot",
  (reached) => {
    const { tell } = reached;
    const before = { name: "before" };

    it("of a tenant is saved, compared, and restored with tokens, versions and clock; the other tenant does not notice", async () => {
      const [ours, theirs] = [newTenant(), newTenant()];
      const query = { tenant: ours };
      const [our, their] = [
        await scenario(reached, "a guest with a cart", ours),
        await scenario(reached, "a guest with a cart", theirs),
      ];
      await tell("POST /__kit/clock/advance", { query, body: { by: "10m" } });
      const saved = await tell("POST /__kit/snapshots/{name}", { path: before, query });
      expect(saved).toEqual({
        ...before,
        tenant: ours,
        savedAt: new Date(now + 600_000).toISOString(),
        sessions: 1,
        carts: 1,
        customers: 4,
        bytes: expect.any(Number),
      });
      expect(await tell("GET /__kit/snapshots", { query })).toEqual([saved]);
      expect(await tell("GET /__kit/snapshots", { query: { tenant: theirs } })).toEqual([]);
      const compare = (told: object = {}) =>
        tell("GET /__kit/snapshots/{name}/differences", { path: before, query: { ...query, ...told } });
      expect(await compare()).toEqual({ differences: [], total: 0 });

      const first = await context(reached, ours, our.token);
      await context(reached, ours, our.token, { currency: "USD", metadata: { version: 1 } });
      const later = await scenario(reached, "a customer with a cart", ours);
      await tell("PATCH /__kit/carts/{id}", { path: { id: our.cartId }, body: { status: "CLOSED" } });
      const { differences } = await compare();
      expect(differences).toEqual(
        expect.arrayContaining([
          { tenant: ours, kind: "session", id: later.sessionId, change: "added" },
          { tenant: ours, kind: "context", id: later.sessionId, change: "added" },
          { tenant: ours, kind: "cart", id: later.cartId, change: "added" },
          {
            tenant: ours,
            kind: "context",
            id: our.sessionId,
            change: "changed",
            fields: expect.arrayContaining([
              { path: "/currency", before: "EUR", after: "USD" },
              { path: "/metadata/version", before: 1, after: 3 },
              { path: "/cartId", before: our.cartId },
            ]),
          },
          {
            tenant: ours,
            kind: "cart",
            id: our.cartId,
            change: "changed",
            fields: expect.arrayContaining([{ path: "/status", before: "OPEN", after: "CLOSED" }]),
          },
        ]),
      );
      expect(JSON.stringify(differences)).not.toContain(later.token);
      await tell("POST /__kit/snapshots/{name}", { path: { name: "after" }, query });
      expect((await compare({ with: "after" })).differences).toEqual(differences);

      now += 7_200_000;
      expect((await context(reached, ours, our.token)).status).toBe(401);
      expect(await tell("POST /__kit/snapshots/{name}/restore", { path: before, query })).toBeUndefined();
      expect(await context(reached, ours, our.token)).toEqual(first);
      expect((await context(reached, ours, later.token)).status).toBe(401);
      expect(await tell("GET /__kit/clock", { query })).toMatchObject({ now: saved.savedAt });
      expect(await compare()).toEqual({ differences: [], total: 0 });
      // The other one's two hours have passed.
      expect((await context(reached, theirs, their.token)).status).toBe(401);

      await tell("POST /__kit/reset", { query });
      expect((await context(reached, ours, our.token)).status).toBe(401);
      await tell("POST /__kit/snapshots/{name}/restore", { path: before, query });
      expect(await context(reached, ours, our.token)).toEqual(first);
      expect(await tell("DELETE /__kit/snapshots/{name}", { path: before, query })).toBeUndefined();
      expect(await tell("POST /__kit/snapshots/{name}/restore", { path: before, query })).toEqual({
        refused: `There is no snapshot before of ${ours}`,
      });
    });

    it("is compared without the secrets in values, and a secret that has changed is listed without values", async () => {
      const tenant = newTenant();
      const query = { tenant };
      const { token, saasToken, sessionId } = await scenario(reached, "a customer with a cart", tenant);
      const send = async (target: string, method: string, body: object): Promise<void> => {
        const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
        const { status } = await reached.door.send(target, { method, headers, body: JSON.stringify(body) });
        expect(status).toBeLessThan(300);
      };
      const attribute = async (value: unknown): Promise<void> =>
        await send(`/session-context/${tenant}/me/context/attributes`, "POST", { key: "note", value });
      const escaped = [...token].map((character) => `%${character.charCodeAt(0).toString(16)}`).join("");
      await attribute({ password: "X", pin: "71", of: "before" });
      await tell("POST /__kit/snapshots/{name}", { path: before, query });
      const secrets = ["sesame-street-9", "another-passphrase-3", token, saasToken, escaped];
      const [own, passphrase] = secrets;
      await attribute({ t: token, password: own, accessToken: own, pin: "71", of: `see ${token} and ${escaped}` });
      await send(`/customer/${tenant}/me`, "PATCH", { firstName: token, lastName: `of ${own}` });
      await send(`/customer/${tenant}/me/addresses`, "POST", {
        contactName: "Carla",
        street: "Ring",
        zipCode: "1",
        city: saasToken,
        countryCode: "DE",
      });
      const change = { currentPassword: "Qwurmdch673;'", newPassword: passphrase };
      await send(`/customer/${tenant}/password/change`, "POST", change);
      const compared = await tell("GET /__kit/snapshots/{name}/differences", { path: before, query });
      for (const secret of secrets) expect(JSON.stringify(compared)).not.toContain(secret);
      const { differences } = compared as { differences: { kind: string; id: string; fields?: object[] }[] };
      const fields = differences.flatMap(({ fields: own = [] }) => own);
      expect(fields).toContainEqual({ path: "/password" });
      expect(fields).toContainEqual({ path: "/context/note/password" });
      expect(fields).toContainEqual(expect.objectContaining({ path: "/firstName", before: "Carla" }));
      // A short secret that is the same is not listed.
      expect(fields).not.toContainEqual(expect.objectContaining({ path: "/context/note/pin" }));
      expect(differences.map(({ id }) => id)).toContain(sessionId);
    });

    it("of all tenants forgets those that came later, and has everybody's clock", async () => {
      await tell("POST /__kit/reset");
      const [ours, toCome] = [newTenant(), newTenant()];
      const our = await scenario(reached, "a guest with a cart", ours);
      await tell("POST /__kit/clock/freeze", { query: { tenant: ours } });
      await tell("POST /__kit/seed", { body: { customers: [{ email: "all@example.com", password: "secret-1" }] } });
      await tell("POST /__kit/snapshots/{name}", { path: before });
      expect(await tell("POST /__kit/snapshots/{name}/restore", { path: before, query: { tenant: ours } })).toEqual({
        refused: expect.stringContaining("all tenants has one of that name"),
      });
      const then = now;
      now += 90_000_000;
      await tell("POST /__kit/reset");
      await scenario(reached, "a guest with a cart", toCome);
      await tell("POST /__kit/snapshots/{name}/restore", { path: before });
      expect(((await tell("GET /__kit/tenants")) as { tenant: string }[]).map(({ tenant }) => tenant)).toEqual([ours]);
      expect((await context(reached, ours, our.token)).status).toBe(200);
      const time = new Date(then).toISOString();
      expect(await tell("GET /__kit/clock")).toMatchObject({ now: time, frozen: false });
      expect(await tell("GET /__kit/clock", { query: { tenant: ours } })).toMatchObject({ now: time, frozen: true });
      const { items } = await tell("GET /__kit/customers", { query: { tenant: toCome } });
      expect((items as { email: string }[]).map(({ email }) => email)).toContain("all@example.com");
      await tell("POST /__kit/reset");
    });

    it("goes to a file and into another kit, where its tenant has the same seed and the same answers", async () => {
      const tenant = newTenant();
      const query = { tenant };
      await tell("POST /__kit/seed", {
        query,
        body: { sites: [{ code: "alps", currency: "CHF", languages: ["de"] }] },
      });
      const { token } = await scenario(reached, "a guest with attributes", tenant);
      const first = await context(reached, tenant, token);
      await tell("POST /__kit/snapshots/{name}", { path: before, query });
      const file = await tell("GET /__kit/snapshots/{name}", { path: before, query });
      expect(file).toMatchObject({ mode: "replace", state: { format: 1, tenant } });

      const other = createKit({ now: () => Date.UTC(2030, 0, 1) });
      await other.control.snapshots.import("theirs", file);
      await other.control.snapshots.restore("theirs", query);
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const there = await other.fetch(`https://api.emporix.io/session-context/${tenant}/me/context`, { headers });
      expect(await there.json()).toEqual(first.body);
      const cart = { method: "POST", headers, body: '{"siteCode":"alps","currency":"CHF"}' };
      expect((await other.fetch(`https://api.emporix.io/cart/${tenant}/carts`, cart)).status).toBe(201);

      await tell("POST /__kit/reset", { query });
      await tell("PUT /__kit/snapshots/{name}", { path: { name: "again" }, body: file });
      await tell("POST /__kit/snapshots/{name}/restore", { path: { name: "again" }, query });
      expect(await context(reached, tenant, token)).toEqual(first);
      expect(
        await tell("PUT /__kit/snapshots/{name}", { path: before, query: { tenant: newTenant() }, body: file }),
      ).toEqual({ refused: expect.stringContaining(tenant) });
    });

    it.each([
      ["a seed without state", { sites: [] }, /no state/],
      ["another format", { state: { format: 2, tenants: {} } }, /format 2/],
      ["state of another tool", { state: { tenants: {} } }, /format/],
      ["a row that is none", changed((tables) => (tables.sessions["x"] = { id: "x" })), /sessions/],
      ["a row of another name", changed((tables) => (tables.carts["x"] = Object.values(tables.carts)[0])), /carts/],
      ["a table that there is none of", changed((tables) => (tables.extra = {})), /extra/],
      ["a time that is none", changed((tables) => (cartOf(tables).metadata.modifiedAt = "soon")), /modifiedAt/],
      ["a number that is none", changed((tables) => (sessionOf(tables).livesUntil = 1e300)), /livesUntil/],
      ["a seed that is none", { ...changed(() => undefined), sites: [{ code: "x" }] }, /sites/],
      ["an array", [], /./],
    ])("that is %s is refused, and harms nothing", async (_what, file, message) => {
      const tenant = newTenant();
      const { token } = await scenario(reached, "a guest with a cart", tenant);
      expect(await tell("PUT /__kit/snapshots/{name}", { path: before, body: file })).toEqual({
        refused: expect.stringMatching(message),
      });
      expect((await context(reached, tenant, token)).status).toBe(200);
    });

    it("has a name; what else is given is refused", async () => {
      const query = { tenant: newTenant() };
      for (const name of ["../x", " ", "x".repeat(101)])
        expect(await tell("POST /__kit/snapshots/{name}", { path: { name }, query })).toEqual({
          refused: expect.any(String),
        });
      for (const route of ["GET /__kit/snapshots/{name}", "DELETE /__kit/snapshots/{name}"] as const)
        expect(await tell(route, { path: { name: "none" }, query })).toEqual({
          refused: expect.stringContaining("none"),
        });
      expect(await tell("GET /__kit/snapshots/{name}/differences", { path: { name: "none" }, query })).toEqual({
        refused: expect.any(String),
      });
      expect(await tell("POST /__kit/snapshots/{name}", { path: before, query: { tenant: "ACME" } })).toEqual({
        refused: expect.any(String),
      });
    });

    it("is one of 50 at most; one of the same name takes the place of the earlier", async () => {
      const query = { tenant: newTenant() };
      const { length } = await tell("GET /__kit/snapshots");
      for (let at = length as number; at < 50; at++)
        await tell("POST /__kit/snapshots/{name}", { path: { name: `s${at}` }, query });
      expect(await tell("POST /__kit/snapshots/{name}", { path: { name: "one more" }, query })).toEqual({
        refused: expect.stringContaining("delete one first"),
      });
      expect(await tell("PUT /__kit/snapshots/{name}", { path: { name: "one more" }, body: whole })).toEqual({
        refused: expect.stringContaining("delete one first"),
      });
      expect(await tell("POST /__kit/snapshots/{name}", { path: { name: "s49" }, query })).toMatchObject({
        name: "s49",
      });
      expect(await tell("GET /__kit/snapshots")).toHaveLength(50);
    });
  },
  { now: () => now },
);
