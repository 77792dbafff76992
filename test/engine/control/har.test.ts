import { expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

interface Entry {
  readonly request: object;
  readonly response: { status: number; headers: object[]; content: { text?: string } };
}

/** What a browser would have written of a guest who fills a cart and is changed by an employee; with the tokens of that time. */
async function recorded(tenant: string): Promise<Entry[]> {
  const kit = createKit();
  const entries: Entry[] = [];
  const send = async (method: string, target: string, token?: string, json?: object) => {
    const headers = {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    };
    const url = `https://api.emporix.io${target}`;
    const text = json === undefined ? undefined : JSON.stringify(json);
    const response = await kit.fetch(url, { method, headers, ...(text === undefined ? {} : { body: text }) });
    const listed = (given: Iterable<readonly [string, string]>) =>
      Array.from(given, ([name, value]) => ({ name, value }));
    const content = { mimeType: "application/json", text: await response.text() };
    entries.push({
      request: {
        method,
        url,
        headers: [{ name: ":authority", value: "api.emporix.io" }, ...listed(Object.entries(headers))],
        ...(text === undefined ? {} : { postData: { mimeType: "application/json", text } }),
      },
      response: { status: response.status, headers: listed(response.headers), content },
    });
    return content.text === "" ? undefined : JSON.parse(content.text);
  };
  const { access_token: token } = await send(
    "GET",
    `/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`,
  );
  const { cartId } = await send("POST", `/cart/${tenant}/carts`, token, { siteCode: "main", currency: "EUR" });
  await send("GET", `/cart/${tenant}/carts/${cartId}`, token);
  const own = `/session-context/${tenant}/me/context`;
  const { metadata } = await send("GET", own, token);
  await send("PATCH", own, token, { currency: "USD", metadata: { version: metadata.version } });
  await send("GET", "/analytics/collect");
  return entries;
}

eachControlDoor("an HTTP archive", (reached) => {
  const { tell } = reached;

  it("is replayed in its order, with tokens and IDs of its own, and has no differences", async () => {
    const tenant = newTenant();
    const har = { log: { entries: await recorded(tenant) } };
    for (let time = 0; time < 2; time++)
      expect(await tell("POST /__kit/har", { body: har })).toEqual({
        replayed: 5,
        skipped: 1,
        different: 0,
        differences: [],
      });
    const { items } = await tell("GET /__kit/contexts", { query: { tenant } });
    expect(items).toEqual([
      expect.objectContaining({ currency: "USD", version: 2 }),
      expect.objectContaining({ currency: "USD", version: 2 }),
    ]);
  });

  it("tells which answers have another status, and of which tenant", async () => {
    const [ours, theirs] = [newTenant(), newTenant()];
    const entries = [...(await recorded(theirs)), ...(await recorded(ours))];
    await tell("POST /__kit/faults", { body: { tenant: ours, operations: ["patchOwnContext"], answer: 503 } });
    expect(await tell("POST /__kit/har", { query: { tenant: ours }, body: { log: { entries } } })).toEqual({
      replayed: 5,
      skipped: 7,
      different: 1,
      differences: [
        { entry: 10, method: "PATCH", path: `/session-context/${ours}/me/context`, expected: 204, status: 503 },
      ],
    });
    expect((await tell("GET /__kit/sessions", { query: { tenant: theirs } })).total).toBe(0);
  });

  it("of more than 10,000 entries is refused", async () => {
    const entries = Array.from({ length: 10_001 }, () => 0);
    expect(await tell("POST /__kit/har", { body: { log: { entries } } })).toEqual({
      refused: expect.stringContaining("10001 entries"),
    });
  });

  it("tells a connection that fails", async () => {
    const tenant = newTenant();
    await tell("POST /__kit/faults", { body: { tenant, answer: "network error" } });
    const { differences } = await tell("POST /__kit/har", { body: { log: { entries: await recorded(tenant) } } });
    expect(differences).toContainEqual(expect.objectContaining({ entry: 0, expected: 200, status: 0 }));
  });

  const request = { method: "GET", url: "https://api.emporix.io/x", headers: [] };
  it.each([
    [{}, /log/],
    [{ log: {} }, /entries/],
    [{ log: { entries: [] }, more: 1 }, /more/],
    [{ log: { entries: {} } }, /no list/],
    [{ log: { entries: [{}] } }, /entry 0 has no request/],
    [{ log: { entries: [{ request }] } }, /response/],
    [{ log: { entries: [{ request: { ...request, url: "x" }, response: {} }] } }, /URL/],
    [{ log: { entries: [{ request: { ...request, method: "get" }, response: {} }] } }, /method/],
    [{ log: { entries: [{ request, response: {} }] } }, /status/],
    [{ log: { entries: [{ request: { ...request, headers: [1] }, response: { status: 200 } }] } }, /header/],
    [{ log: { entries: [{ request: { ...request, headers: 1 }, response: { status: 200 } }] } }, /headers/],
  ])("that is %j is refused", async (har, message) => {
    expect(await tell("POST /__kit/har", { body: har })).toEqual({ refused: expect.stringMatching(message) });
    expect(await tell("POST /__kit/har", { query: { tenant: "ACME" }, body: har })).toEqual({
      refused: expect.any(String),
    });
  });
});
