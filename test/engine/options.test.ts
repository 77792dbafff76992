import { describe, expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import type { KitOptions } from "../../src/engine/options.ts";

const login = "https://api.emporix.io/customerlogin/auth/anonymous/login?client_id=shop&tenant=";

async function anonymousLogin(options: KitOptions, tenant = "acme") {
  const response = await createKit(options).fetch(login + tenant);
  return { status: response.status, body: await response.json() };
}

describe("createKit", () => {
  it("serves any well-formed tenant, or only those named", async () => {
    expect((await anonymousLogin({})).status).toBe(200);
    expect((await anonymousLogin({ tenants: ["acme", "other"] })).status).toBe(200);
    const refused = await anonymousLogin({ tenants: ["other"] });
    expect(refused.status).toBe(400);
    expect(refused.body.message).toContain("other");
  });

  it("takes lifetimes in seconds and tells them", async () => {
    const { body } = await anonymousLogin({ anonymousTtl: 60, anonymousRefreshTtl: 120 });
    expect([body.expires_in, body.refresh_token_expires_in]).toEqual([60, 120]);
  });

  it("ends things when their configured lifetimes are over", async () => {
    const kit = createKit({ anonymousTtl: 60 });
    const { access_token: token } = (await (await kit.fetch(`${login}acme`)).json()) as { access_token: string };
    const me = () =>
      kit.fetch("https://api.emporix.io/customer/acme/me", { headers: { authorization: `Bearer ${token}` } });
    kit.control.clock.advance("59s");
    expect((await me()).status).toBe(200);
    kit.control.clock.advance("1s");
    expect((await me()).status).toBe(401);
  });

  it("takes single switches beside a profile", async () => {
    expect((await anonymousLogin({})).body.sessionId).toBeUndefined();
    expect((await anonymousLogin({ sessionIdTold: "always" })).body.sessionId).toBeDefined();
    expect(
      (await anonymousLogin({ profile: "reference", sessionIdTold: "with-context" })).body.sessionId,
    ).toBeUndefined();
    expect((await anonymousLogin({ contextCreatedBy: "anonymous-login" })).body.sessionId).toBeDefined();
  });

  it.each<[string, unknown]>([
    ["profile", { profile: "other" }],
    ["anonymousTtl", { anonymousTtl: 0 }],
    ["serviceTtl", { serviceTtl: 1.5 }],
    ["customerTtl", { customerTtl: Number.NaN }],
    ["contextCreatedBy", { contextCreatedBy: "nothing" }],
    ["tenant name", { tenants: ["No"] }],
    ["no option tenant;", { tenant: ["acme"] }],
    ["must be an object", null],
  ])("refuses a wrong %s in one sentence", (name, options) => {
    expect(() => createKit(options as KitOptions)).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", message: expect.stringContaining(name) }),
    );
  });

  it("gives the same answers for the same time and randomness", async () => {
    const answer = async () => {
      let next = 0;
      const random = (size: number) => Uint8Array.from({ length: size }, () => next++);
      return (await anonymousLogin({ now: () => 0, random })).body;
    };
    expect(await answer()).toEqual(await answer());
  });

  it("makes tokens that carry their tenant and cannot be guessed", async () => {
    const kit = createKit();
    const tokens = await Promise.all(
      Array.from(
        { length: 500 },
        async () => ((await (await kit.fetch(`${login}acme`)).json()) as { access_token: string }).access_token,
      ),
    );
    expect(new Set(tokens).size).toBe(500);
    for (const token of tokens) expect(token).toMatch(/^acme\.[\w-]{28}$/);
  });

  it("hints once at the current name of the tutorial's scope (D4)", async () => {
    const hints: [code: string, message: string][] = [];
    const kit = createKit({ onHint: (message, code) => hints.push([code, message]) });
    const form = {
      grant_type: "client_credentials",
      client_id: "backend",
      client_secret: "secret",
      scope: "session_context.context_manage",
    };
    for (let time = 0; time < 3; time++) {
      await kit.fetch("https://api.emporix.io/oauth/token", { method: "POST", body: new URLSearchParams(form) });
    }
    const message = expect.stringContaining("a tenant may accept sessioncontext.context_manage alone") as string;
    expect(hints).toEqual([["SCOPE_NAME_OLD", message]]);
  });

  it.each([
    { scopeNames: "both", status: 404 },
    { scopeNames: "current", status: 403 },
  ] as const)("takes the tutorial's scope or says why not, with scopeNames $scopeNames (D4)", async (expected) => {
    const kit = createKit({ scopeNames: expected.scopeNames });
    const ask = async (path: string, init: RequestInit) => await kit.fetch(`https://api.emporix.io${path}`, init);
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "backend",
      client_secret: "secret",
      scope: "session_context.context_manage tenant=acme",
    });
    const token = (await (await ask("/oauth/token", { method: "POST", body })).json()) as { access_token: string };
    const headers = { authorization: `Bearer ${token.access_token}` };
    const answer = await ask("/session-context/acme/context/none", { headers });
    const { message } = (await answer.json()) as { message: string };
    expect(answer.status).toBe(expected.status);
    expect(message.includes("session_context.context_manage is the tutorial's name for it")).toBe(
      answer.status === 403,
    );
  });
});
