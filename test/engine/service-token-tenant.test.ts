import { describe, expect, it } from "vitest";
import { createKit, type Kit } from "../../src/engine/kit.ts";

const origin = "https://api.emporix.io";

async function serviceToken(kit: Kit, scope?: string, headers: Record<string, string> = {}) {
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "backend", client_secret: "secret" });
  if (scope !== undefined) form.set("scope", scope);
  const response = await kit.fetch(`${origin}/oauth/token`, { method: "POST", body: form, headers });
  return (await response.json()) as { access_token: string; scope: string };
}

/** 404 means that the token is good there; nobody knows the session. */
async function statusIn(kit: Kit, tenant: string, token: string) {
  const response = await kit.fetch(`${origin}/session-context/${tenant}/context/unknown`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.status;
}

async function sitesStatus(kit: Kit, tenant: string, token: string) {
  const response = await kit.fetch(`${origin}/site/${tenant}/sites`, { headers: { authorization: `Bearer ${token}` } });
  return response.status;
}

describe("the tenant of a service token (TEN-1)", () => {
  it("is the one of the scope", async () => {
    const kit = createKit();
    const { access_token: token, scope } = await serviceToken(kit, "session_context.context_manage tenant=acme");
    expect(scope).toBe("session_context.context_manage tenant=acme");
    expect(await statusIn(kit, "acme", token)).toBe(404);
    expect(await statusIn(kit, "other", token)).toBe(401);
  });

  it("is the one of the Emporix-Tenant header", async () => {
    const kit = createKit();
    const { access_token: token } = await serviceToken(kit, undefined, { "Emporix-Tenant": "acme" });
    expect(await statusIn(kit, "acme", token)).toBe(404);
    expect(await statusIn(kit, "other", token)).toBe(401);
  });

  it("is the only one that is served", async () => {
    const kit = createKit({ tenants: ["acme"] });
    const { access_token: token, scope } = await serviceToken(kit);
    expect(scope).toContain("tenant=acme");
    expect(await statusIn(kit, "acme", token)).toBe(404);
  });

  it("is otherwise the first one that it is used with successfully", async () => {
    const kit = createKit();
    const { access_token: token, scope } = await serviceToken(kit);
    expect(scope).not.toContain("tenant=");
    expect(await statusIn(kit, "typo", token)).toBe(404);
    expect(await sitesStatus(kit, "acme", token)).toBe(200);
    expect(await sitesStatus(kit, "typo", token)).toBe(401);
    expect(await statusIn(kit, "acme", token)).toBe(404);
  });

  it("expires before it is bound as well", async () => {
    const kit = createKit();
    const { access_token: token } = await serviceToken(kit);
    kit.control.clock.advance("4h");
    expect(await sitesStatus(kit, "acme", token)).toBe(401);
  });
});
