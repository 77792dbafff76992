import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, openTransports } from "../../support/transports.ts";

for (const [transport, open] of Object.entries(openTransports)) {
  describe(`wrong input, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    let token: string;
    beforeAll(async () => {
      door = await open();
      api = new ApiUnderTest(subjectBehind(door, "tutorial"));
      ({ token } = await api.guestWithCart());
    });
    afterAll(() => door.close());

    const post = (body: BodyInit, contentType: string | undefined, more: Record<string, string> = {}) =>
      door.send(api.ownPath("/attributes"), {
        method: "POST",
        body,
        headers: {
          authorization: `Bearer ${token}`,
          ...(contentType === undefined ? {} : { "content-type": contentType }),
          ...more,
        },
      });

    it.each(["{", "", " ", "{'a':1}", '{"key":"a","value":1}x', "undefined", "\u{feff}{", '{"key":"a","value":01}'])(
      "answers 400 to a body that is no JSON: %j",
      async (body) => {
        const response = await post(body, "application/json");
        expect(response.status).toBe(400);
        expect(await response.json()).toMatchObject({ code: 400 });
      },
    );

    it.each(["null", "[]", "1", '"text"', "{}", '{"key":null,"value":1}', '{"key":["a"],"value":1}', '{"key":"a"}'])(
      "answers 400 to JSON of the wrong shape: %s",
      async (body) => {
        expect((await post(body, "application/json")).status).toBe(400);
      },
    );

    it("says where the body is wrong", async () => {
      const response = await post('{"key":1,"value":1}', "application/json");
      expect(await response.json()).toEqual({ code: 400, message: "body/key must be string" });
    });

    it("answers 400 to a body that is not UTF-8", async () => {
      const bytes = new Uint8Array([
        ...new TextEncoder().encode('{"key":"'),
        0xff,
        0xfe,
        ...new TextEncoder().encode('","value":1}'),
      ]);
      expect((await post(bytes, "application/json")).status).toBe(400);
    });

    it.each([
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/xml",
      "application/json; charset=latin1",
      "garbage",
      "*/*",
    ])("answers 415 to the content type %s", async (contentType) => {
      expect((await post('{"key":"a","value":1}', contentType)).status).toBe(415);
    });

    it.each(["application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"'])(
      "takes the content type %s",
      async (contentType) => {
        expect((await post('{"key":"a","value":1}', contentType)).status).toBe(201);
      },
    );

    it("answers 415 to an encoded body", async () => {
      expect((await post('{"key":"a","value":1}', "application/json", { "content-encoding": "gzip" })).status).toBe(
        415,
      );
    });

    it("answers 401 to a password with half a character, as to any other wrong one", async () => {
      const { token: guest } = await api.guest();
      const response = await door.send(`/customer/${api.tenant}/login`, {
        method: "POST",
        body: '{"email":"customer@emporix.com","password":"\\ud800aaaaaa"}',
        headers: { authorization: `Bearer ${guest}`, "content-type": "application/json" },
      });
      expect(response.status).toBe(401);
    });

    it("answers 413 to a body over 1 MiB, and takes one just under it", async () => {
      const bodyOf = (bytes: number) => {
        const frame = '{"key":"big","value":""}';
        return frame.replace('""', `"${"x".repeat(bytes - frame.length)}"`);
      };
      expect((await post(bodyOf(1_048_577), "application/json")).status).toBe(413);
      expect((await post(bodyOf(5_000_000), "application/json")).status).toBe(413);
      expect((await post(bodyOf(1_048_576), "application/json")).status).toBe(201);
      await door.send(api.ownPath("/attributes/big"), {
        method: "DELETE",
        headers: { authorization: `Bearer ${token}` },
      });
    });

    it("takes values nested 1000 levels deep, and answers 400 to bottomless ones", async () => {
      const nested = (depth: number) => `{"key":"deep","value":${"[".repeat(depth)}${"]".repeat(depth)}}`;
      expect((await post(nested(1000), "application/json")).status).toBe(201);
      expect(JSON.stringify((await api.context(token)).context["deep"])).toBe("[".repeat(1000) + "]".repeat(1000));
      expect((await post(nested(2001), "application/json")).status).toBe(400);
      expect((await post(nested(400_000), "application/json")).status).toBe(400);
    });

    it("keeps numbers that a double cannot hold", async () => {
      const value = "[12345678901234567890,1e400,0.1000000000000000055511151231257827,-0]";
      expect((await post(`{"key":"exact","value":${value}}`, "application/json")).status).toBe(201);
      const response = await door.send(api.ownPath(), { headers: { authorization: `Bearer ${token}` } });
      expect(await response.text()).toContain(`"exact":${value}`);
    });

    it.each([
      "/",
      "/nothing",
      "/session-context",
      "/session-context/acme",
      "/cart/acme/carts/1/2/3/4",
      "/__proto__",
      "/constructor",
      "//",
      "/%",
    ])("answers 404 to the unknown path %s", async (path) => {
      const response = await door.send(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toHaveProperty("fault.faultstring");
    });

    it.each([
      ["POST", "/session-context/acme/me/context", "GET, HEAD, PATCH, OPTIONS"],
      ["DELETE", "/oauth/token", "POST, OPTIONS"],
      ["GET", "/session-context/acme/me/context/attributes/a", "DELETE, OPTIONS"],
      ["PUT", "/cart/acme/carts", "GET, POST, HEAD, OPTIONS"],
    ])("answers 405 with Allow to %s %s", async (method, path, allow) => {
      const response = await door.send(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")?.split(", ").toSorted()).toEqual(allow.split(", ").toSorted());
    });

    it.each(["%", "%zz", "%ff", "%c3%28", "%E0%A4%A"])(
      "answers 400 to the bad percent escape %s in path and query",
      async (escape) => {
        const headers = { authorization: `Bearer ${token}` };
        expect((await door.send(api.ownPath(`/attributes/${escape}`), { method: "DELETE", headers })).status).toBe(400);
        expect((await door.send(`/session-context/${escape}/me/context`, { headers })).status).toBe(400);
        expect((await door.send(`/cart/${api.tenant}/carts?siteCode=${escape}`, { headers })).status).toBe(400);
      },
    );

    it("answers 400 to parameters of the wrong type", async () => {
      const headers = { authorization: `Bearer ${token}` };
      for (const query of ["create=maybe&siteCode=main", "create=", "", "siteCode=", "siteCode=nowhere"]) {
        expect((await door.send(`/cart/${api.tenant}/carts?${query}`, { headers })).status, query).toBe(400);
      }
      for (const query of ["pageNumber=0", "pageSize=-1", "pageSize=1.5", "pageNumber=x", "includeInactive=2"]) {
        expect((await door.send(`/site/${api.tenant}/sites?${query}`, { headers })).status, query).toBe(400);
      }
    });

    it.each([
      "",
      "Bearer",
      "Bearer ",
      "Basic abc",
      "garbage",
      "Bearer a b",
      `Bearer ${"x".repeat(4000)}`,
      "Bearer __proto__",
      "Bearer ../..",
    ])("answers 401 to the Authorization header %j", async (authorization) => {
      const response = await door.send(api.ownPath(), { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(await response.json()).toHaveProperty("fault.detail.errorcode", "oauth.v2.InvalidAccessToken");
    });

    it("takes the Bearer scheme in any case", async () => {
      expect((await door.send(api.ownPath(), { headers: { authorization: `bearer ${token}` } })).status).toBe(200);
    });

    it("answers 400 to a token request that is no form, or another grant", async () => {
      const send = (body: string, contentType = "application/x-www-form-urlencoded") =>
        door.send("/oauth/token", { method: "POST", body, headers: { "content-type": contentType } });
      expect((await send("grant_type=password&client_id=backend&client_secret=secret")).status).toBe(400);
      expect((await send("client_id=backend")).status).toBe(400);
      expect((await send("%")).status).toBe(400);
      expect((await send("")).status).toBe(400);
      expect((await send('{"grant_type":"client_credentials"}', "application/json")).status).toBe(415);
      expect((await send(`grant_type=${"x".repeat(1_100_000)}`)).status).toBe(413);
    });

    it("answers 401 to whoever asks without a token, before it looks at the body", async () => {
      for (const [method, path] of [
        ["PATCH", api.ownPath()],
        ["PUT", api.managedPath("x")],
        ["POST", `/cart/${api.tenant}/carts`],
        ["GET", `/cart/${api.tenant}/carts`],
      ] as const) {
        expect((await door.send(path, { method })).status, `${method} ${path}`).toBe(401);
      }
    });
  });
}
