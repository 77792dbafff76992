import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import type { WireReply } from "../../../src/engine/http/wire.ts";
import { handlerOf } from "../../../src/engine/http/handler.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { compose } from "../../../src/layers/compose.ts";
import { startServer } from "../../../src/doors/server/server.ts";
import { subjectBehind } from "../../support/subject.ts";

interface Listed {
  readonly path: string;
  readonly status: number;
  readonly operationId: string;
  readonly violations: readonly { readonly location: readonly string[]; readonly code: string }[];
}

/** A validating server whose engine a test can make lie. */
async function open(validate: "enforce" | "prism" | "report") {
  const kit = createKit();
  let lie: ((reply: WireReply) => WireReply) | undefined;
  const lying = handlerOf(kit.paths, (method, path) => {
    const match = kit.find(method, path);
    return {
      ...match,
      async answer(request) {
        const reply = await match.answer(request);
        return lie === undefined || request.path.startsWith("/__kit") ? reply : lie(reply);
      },
    };
  });
  const server = await startServer(await compose({ ...kit, ...lying }, { validate }), { port: 0 });
  const send = (target: string, init?: RequestInit) => fetch(server.url + target, init);
  return {
    kit,
    server,
    send,
    api: new ApiUnderTest(subjectBehind({ send }, "tutorial")),
    lyingAs: async (how: (reply: WireReply) => WireReply, body: () => Promise<void>) => {
      lie = how;
      await body().finally(() => (lie = undefined));
    },
    listed: async () => (await (await send("/__kit/violations")).json()) as Listed[],
  };
}

const mistakes: [what: string, path: string, init: RequestInit, code: string, location: string][] = [
  ["an unknown query parameter", "/site/acme/sites?colour=red", {}, "undocumented", "request.query.colour"],
  ["a missing query parameter", "/customerlogin/auth/anonymous/login?tenant=acme", {}, "required", "request.query"],
  ["a malformed path parameter", "/site/X/sites", {}, "minLength", "request.path.tenant"],
  ["a parameter given twice", "/site/acme/sites?pageSize=1&pageSize=2", {}, "type", "request.query.pagesize"],
  ["a body that is no JSON", "/customer/acme/login", { method: "POST", body: "{" }, "malformed", "request.body"],
  ["a body of the wrong shape", "/customer/acme/login", { method: "POST", body: "[]" }, "type", "request.body"],
  ["a missing body", "/customer/acme/login", { method: "POST" }, "required", "request"],
  [
    "another media type",
    "/customer/acme/login",
    { method: "POST", body: "<a/>", headers: { "content-type": "text/xml" } },
    "415",
    "request",
  ],
];

const json = { "content-type": "application/json" };

describe("a server that enforces", () => {
  let mock: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    mock = await open("enforce");
  });
  afterAll(() => mock.server.close());

  it.each(mistakes)("refuses %s with 422 and the violation", async (_what, path, init, code, location) => {
    const response = await mock.send(path, { headers: json, ...init });
    const body = (await response.json()) as { status: number; validation: Listed["violations"] };
    expect([response.status, body.status]).toEqual([422, 422]);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const found = body.validation.map((violation) => ({
      ...violation,
      location: violation.location.join("."),
    }));
    expect(found).toContainEqual(expect.objectContaining({ code, location, severity: "Error" }));
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toEqual(body.validation);
  });

  it("never lets a bad request change anything", async () => {
    const { token } = await mock.api.guest();
    const carts = `/cart/${mock.api.tenant}/carts`;
    const answer = await mock.api.call("POST", `${carts}?typo=1`, { token, json: { currency: "EUR" } });
    expect(answer.status).toBe(422);
    expect((await mock.api.call("GET", `${carts}?siteCode=main`, { token })).status).toBe(404);
  });

  it("leaves tokens, sizes, unknown paths and methods to the API", async () => {
    const { api } = mock;
    expect((await api.call("GET", api.ownPath())).status).toBe(401);
    const huge = JSON.stringify({ email: "x@example.com", password: "x".repeat(1_100_000) });
    const authorization = `Bearer ${(await api.guest()).token}`;
    const login = { method: "POST", headers: { ...json, authorization }, body: huge };
    expect((await mock.send(`/customer/${api.tenant}/login`, login)).status).toBe(413);
    expect((await mock.send("/nowhere?x=1")).status).toBe(404);
    expect((await mock.send("/site/acme/sites", { method: "DELETE" })).status).toBe(405);
    const preflight = { origin: "http://shop.example", "access-control-request-method": "GET" };
    expect((await mock.send("/site/acme/sites", { method: "OPTIONS", headers: preflight })).status).toBe(204);
  });

  it("takes what is deprecated, percent escapes, commas and HEAD", async () => {
    const { api } = mock;
    const guest = await api.guestWithCart();
    await api.expect(
      200,
      "GET",
      `/customerlogin/auth/anonymous/refresh?tenant=${api.tenant}&client_id=storefront&anonymous_token=${guest.token}`,
    );
    for (const key of ["a,b", "ü/ö", "%", "a b"]) {
      await api.expect(201, "POST", api.ownPath("/attributes"), { token: guest.token, json: { key, value: 1 } });
      const path = api.ownPath(`/attributes/${encodeURIComponent(key).replaceAll("%2C", ",")}`);
      await api.expect(204, "DELETE", path, { token: guest.token });
    }
    await api.expect(200, "HEAD", api.ownPath(), { token: guest.token });
  });

  const lies: [what: string, lie: (reply: WireReply) => WireReply, code: string][] = [
    ["a status that is not documented", (reply) => ({ ...reply, status: 418 }), "undocumented"],
    ["a missing property", (reply) => ({ ...reply, body: [{ ...first(reply), currency: undefined }] }), "required"],
    ["a property of the wrong type", (reply) => ({ ...reply, body: [{ ...first(reply), currency: 1 }] }), "type"],
    ["a missing body", (reply) => ({ ...reply, body: undefined }), "undocumented"],
    ["another media type", (reply) => ({ ...reply, headers: { "Content-Type": "text/html" } }), "undocumented"],
    ["a body that is no JSON", (reply) => ({ ...reply, body: new TextEncoder().encode("<") }), "malformed"],
  ];
  it.each(lies)("turns %s into 500 with the violation", async (_what, lie, code) => {
    const { token } = await mock.api.guest();
    await mock.lyingAs(lie, async () => {
      const { status, body } = await mock.api.call("GET", `/site/${mock.api.tenant}/sites`, { token });
      expect(status).toBe(500);
      const validation = body.validation as Listed["violations"];
      expect(validation.map(({ location }) => location[0])).not.toContain("request");
      expect(validation.map((violation) => violation.code)).toContain(code);
    });
  });

  it("turns a missing response header into 500", async () => {
    const { token } = await mock.api.guest();
    await mock.lyingAs(
      (reply) => ({ ...reply, headers: {} }),
      async () => {
        const carts = `/cart/${mock.api.tenant}/carts`;
        const answer = await mock.api.call("POST", carts, { token, json: { currency: "EUR" } });
        expect([answer.status, answer.body.validation[0].location]).toEqual([500, ["response", "header"]]);
      },
    );
  });
});

function first({ body }: WireReply): object {
  return (body as object[])[0] ?? {};
}

describe.each(["report", "prism"] as const)("a server that reports, with %s", (mode) => {
  let mock: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    mock = await open(mode);
  });
  afterAll(() => mock.server.close());

  it.each(mistakes)("answers %s as ever, and tells in sl-violations", async (_what, path, init, code, location) => {
    const plain = await mock.kit.fetch(`http://localhost${path}`, { headers: json, ...init });
    const response = await mock.send(path, { headers: json, ...init });
    expect(response.status).toBe(plain.status);
    const found = JSON.parse(response.headers.get("sl-violations") ?? "") as Listed["violations"];
    const places = found.map((violation) => [violation.code, violation.location.join(".")]);
    expect(places).toContainEqual([code, location]);
    expect(response.headers.get("access-control-expose-headers")).toContain("sl-violations");
  });

  it("lists what it found, newest last, without query and tokens, until it is cleared", async () => {
    await mock.send("/__kit/violations", { method: "DELETE" });
    expect(await mock.listed()).toEqual([]);
    await mock.send("/site/acme/sites?first=1");
    await mock.send("/site/acme/sites");
    const { token } = await mock.api.guest();
    await mock.send(`/customer/acme/signup/optin/${token}?second=${token}`);
    const listed = await mock.listed();
    expect(listed.map(({ path, operationId, violations }) => [path, operationId, violations[0]?.location])).toEqual([
      ["/site/acme/sites", "listSites", ["request", "query", "first"]],
      ["/customer/acme/signup/optin/***", "confirmSignup", ["request", "query", "second"]],
    ]);
    expect(JSON.stringify(listed)).not.toContain(token);
    expect((await mock.send("/__kit/violations", { method: "DELETE" })).status).toBe(204);
    expect(await mock.listed()).toEqual([]);
  });

  it("keeps the last thousand, and none after a reset", async () => {
    for (let index = 0; index < 2500; index++) {
      mock.kit.control.violations.add({
        method: "GET",
        path: `/${index}`,
        operationId: "x",
        status: 1,
        violations: [],
      });
    }
    const kept = mock.kit.control.violations.list();
    expect([kept.length, kept[0]?.path, kept.at(-1)?.path]).toEqual([1000, "/1500", "/2499"]);
    await mock.kit.control.reset();
    expect(mock.kit.control.violations.list()).toEqual([]);
  });

  it("shortens a header that would be too long, and keeps it ASCII", async () => {
    const query = Array.from({ length: 200 }, (_, index) => `parameter-ü-${"x".repeat(20)}${index}=1`).join("&");
    const response = await mock.send(`/site/acme/sites?${query}`);
    const header = response.headers.get("sl-violations") ?? "";
    expect(header.length).toBeLessThan(8001);
    expect(header).toMatch(/^[\x20-\x7E]+$/);
    expect((JSON.parse(header) as Listed["violations"])[0]?.location[2]).toContain("parameter-ü");
    expect((await mock.listed()).at(-1)?.violations).toHaveLength(200);
  });
});
