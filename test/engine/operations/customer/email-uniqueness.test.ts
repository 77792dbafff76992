import fc from "fast-check";
import { expect, it } from "vitest";
import { throughEveryDoor } from "../../../support/customers.ts";
import { repetitions } from "../../../support/repetitions.ts";

const email = fc
  .tuple(fc.constantFrom("ann", "bob"), fc.boolean())
  .map(([name, upper]) => `${upper ? name.toUpperCase() : name}@example.com`);

/** What happens to accounts: a signup, a login with a token or a code, an e-mail change and its confirmation. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("signup" as const), email }),
  fc.record({ kind: fc.constant("social" as const), email }),
  fc.record({ kind: fc.constant("exchange" as const), email }),
  fc.record({ kind: fc.constant("change" as const), email, newEmail: email }),
  fc.record({ kind: fc.constant("confirm" as const), mail: fc.nat({ max: 3 }) }),
);

const password = "secret-1";
const change = "/me/accounts/internal/email/change";
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

throughEveryDoor("e-mail addresses", (shop) => {
  it("name one account at most, whatever their case and whatever happens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const api = shop();
        const guest = async () => (await api.guest()).token;
        /** Lower-case address → customer ID, as far as the answers tell. */
        const owners = new Map<string, string>();
        /** Mailed token → whose address it changes. */
        const changes = new Map<string, string>();
        for (const one of steps) {
          if (one.kind === "confirm") {
            const mail = (await api.mails())[one.mail];
            if (mail === undefined) continue;
            const before = new Map(owners);
            const json = { token: mail.token };
            const { status } = await api.call("POST", api.path(`${change}/confirm`), { token: await guest(), json });
            const owner = changes.get(mail.token);
            const taken = before.get(mail.to.toLowerCase()) ?? owner;
            expect(status).toBe(owner !== undefined && taken === owner ? 204 : 400);
            changes.delete(mail.token);
            if (status !== 204 || owner === undefined) continue;
            for (const [address, id] of before) if (id === owner) owners.delete(address);
            owners.set(mail.to.toLowerCase(), owner);
            continue;
          }
          const key = one.email.toLowerCase();
          if (one.kind === "signup") {
            const json = { email: one.email, password };
            const { status, body } = await api.call("POST", api.path("/signup"), { token: await guest(), json });
            expect(status).toBe(owners.has(key) ? 409 : 201);
            if (status === 201) owners.set(key, body.id as string);
          } else if (one.kind === "change") {
            const login = await api.loginAnswer(await guest(), { email: one.email, password });
            if (login.status !== 200) continue;
            const json = { email: one.email, password, newEmail: one.newEmail };
            const token = login.body.access_token as string;
            const { status } = await api.call("POST", api.path(change), { token, json });
            const taken = owners.get(one.newEmail.toLowerCase()) ?? owners.get(key);
            expect(status).toBe(taken === owners.get(key) ? 204 : 400);
            if (status === 204) changes.set((await api.lastMail()).token, owners.get(key) ?? "");
          } else {
            const subject = `${part({})}.${part({ email: one.email })}.x`;
            const query =
              one.kind === "social"
                ? `/socialLogin?code=${one.email}`
                : `/exchangeauthtoken?subjectAccessToken=${subject}`;
            const { body } = await api.expect(200, "POST", api.path(query), { token: await guest() });
            const { id } = await api.me(body.access_token as string);
            if (owners.has(key)) expect(id).toBe(owners.get(key));
            else if (one.kind === "exchange") owners.set(key, id as string);
          }
        }
        expect(new Set(owners.values()).size).toBe(owners.size);
      }),
      { numRuns: repetitions(60) },
    );
  });
});
