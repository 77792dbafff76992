import { describe, expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import type { Entry } from "../../src/engine/store/change.ts";
import { emptyState } from "../../src/engine/store/state.ts";

const origin = "https://api.emporix.io";

describe("a refusal", () => {
  it("changes nothing, the secret that it would have looked for included", async () => {
    const entries: Entry[] = [];
    const storage = {
      initial: emptyState(),
      append: async (entry: Entry) => void entries.push(entry),
      close: async () => undefined,
    };
    const kit = createKit({ storage });
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "backend",
      client_secret: "secret",
      scope: "tenant=acme",
    });
    const granted = await kit.fetch(`${origin}/oauth/token`, { method: "POST", body: form });
    const { access_token: token } = (await granted.json()) as { access_token: string };
    entries.length = 0;
    const put = await kit.fetch(
      `${origin}/session-context/acme/context/00000000-0000-4000-8000-000000000000?upsert=true`,
      {
        method: "PUT",
        body: '{"customerId":"10000001"}',
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "saas-token": "a.b.c" },
      },
    );
    expect(put.status).toBe(403);
    expect(entries).toEqual([]);
  });

  it("leaves a mailed token as it was: it works when the cause is gone", async () => {
    const kit = createKit();
    const json = async (method: string, path: string, token?: string, body?: object) => {
      const response = await kit.fetch(origin + path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        headers: {
          "content-type": "application/json",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      });
      const text = await response.text();
      return { status: response.status, body: (text === "" ? {} : JSON.parse(text)) as Record<string, string> };
    };
    const { body: anonymous } = await json("GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
    const guest = anonymous["access_token"];
    const account = { email: "one@example.com", password: "password-1" };
    await json("POST", "/customer/acme/signup", guest, account);
    const { body: login } = await json("POST", "/customer/acme/login", guest, account);
    const customer = login["access_token"];
    const change = { newEmail: "two@example.com", ...account };
    const asked = await json("POST", "/customer/acme/me/accounts/internal/email/change", customer, change);
    expect(asked.status).toBeLessThan(300);
    const { body: other } = await json("GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
    const taken = await json("POST", "/customer/acme/signup", other["access_token"], {
      email: "two@example.com",
      password: "password-2",
    });
    expect(taken.status).toBe(201);
    const token = kit.control.mails("acme").at(-1)?.token;
    const confirm = () =>
      json("POST", "/customer/acme/me/accounts/internal/email/change/confirm", other["access_token"], {
        token: token ?? "",
      });
    expect((await confirm()).status).toBe(400);
    expect((await confirm()).body["message"]).toContain("has an account");
  });
});
