import { expectStatus, isRefusedByDocument } from "../api.ts";
import { matches, same } from "../check.ts";
import { rule } from "../rule.ts";

export const ownSessionRules = [
  ...rule("OWN-1", {
    "The own context comes with the shopper's token, guest or customer": async (api) => {
      const guest = await api.guestWithCart();
      const customer = await api.login(guest.token);
      same((await api.context(customer.token)).sessionId, guest.context.sessionId, "sessionId");
    },
    "The session comes from the token, never from the request": async (api) => {
      const mine = await api.guestWithCart();
      const other = await api.guestWithCart();
      const sessionId = other.context.sessionId;
      const [byHeader, byQuery] = [{ "session-id": sessionId }, `?sessionId=${sessionId}`];
      const first = await api.expect(200, "GET", api.ownPath(), { token: mine.token, headers: byHeader });
      same(first.body.sessionId, mine.context.sessionId, "sessionId");
      const second = await api.call("GET", api.ownPath(byQuery), { token: mine.token });
      if (isRefusedByDocument(second)) return;
      same(expectStatus(second, 200).body.sessionId, mine.context.sessionId, "sessionId");
    },
    "Without a token, or with one that is no shopper's, there is no own context": async (api) => {
      await api.expect(401, "GET", api.ownPath());
      await api.expect(401, "GET", api.ownPath(), { token: "garbage" });
      await api.expect(403, "GET", api.ownPath(), { token: await api.serviceToken() });
    },
  }),
  ...rule("OWN-2", {
    "PATCH takes five fields and ignores every other one": async (api) => {
      const { token, context } = await api.guestWithCart();
      const { version, createdAt } = context.metadata;
      const taken = {
        siteCode: "us",
        currency: "USD",
        targetLocation: "US",
        language: "fr",
        context: { a: [1, { b: null }] },
      };
      const ignored = { sessionId: "other", customerId: "99", cartId: "other", unknown: true };
      await api.expect(204, "PATCH", api.ownPath(), {
        token,
        json: { ...taken, ...ignored, metadata: { version, createdAt: "x" } },
      });
      const after = await api.context(token);
      same(
        after,
        { ...context, ...taken, metadata: { version: version + 1, createdAt, modifiedAt: after.metadata.modifiedAt } },
        "the context",
      );
    },
    "The attributes sent replace all that were there": async (api) => {
      const { token } = await api.guestWithCart();
      await api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key: "old", value: 1 } });
      const { metadata } = await api.context(token);
      await api.expect(204, "PATCH", api.ownPath(), { token, json: { context: { new: 2 }, metadata } });
      same((await api.context(token)).context, { new: 2 }, "the attributes");
    },
    "A field left out stays": async (api) => {
      const { token, context } = await api.guestWithCart();
      await api.expect(204, "PATCH", api.ownPath(), {
        token,
        json: { language: "de", metadata: { version: context.metadata.version } },
      });
      const after = await api.context(token);
      same({ ...after, metadata: undefined }, { ...context, language: "de", metadata: undefined }, "the context");
    },
    "metadata.version is required": async (api) => {
      const { token } = await api.guestWithCart();
      for (const json of [
        { language: "de" },
        { language: "de", metadata: {} },
        { metadata: { version: "1" } },
        [],
        null,
      ]) {
        await api.expect(400, "PATCH", api.ownPath(), { token, json });
      }
    },
    "metadata.version must be the current one (D6)": async (api) => {
      const { token, context } = await api.guestWithCart();
      const { version } = context.metadata;
      await api.expect(204, "PATCH", api.ownPath(), { token, json: { language: "de", metadata: { version } } });
      for (const stale of [version, version + 2, 0, -1]) {
        const answer = await api.expect(409, "PATCH", api.ownPath(), {
          token,
          json: { language: "fr", metadata: { version: stale } },
        });
        same(answer.body.code, 409, "code");
        matches(answer.body.message, /./, "message");
      }
      same((await api.context(token)).language, "de", "language");
    },
  }),
  ...rule("OWN-3", {
    "Adding an attribute answers 201 and its key as a JSON string": async (api) => {
      const { token } = await api.guestWithCart();
      const answer = await api.expect(201, "POST", api.ownPath("/attributes"), {
        token,
        json: { key: "latitude", value: 48.2 },
      });
      same(answer.text, '"latitude"', "the body");
      same((await api.context(token)).context, { latitude: 48.2 }, "the attributes");
    },
    "Removing an attribute answers 204": async (api) => {
      const { token } = await api.guestWithCart();
      await api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key: "a", value: 1 } });
      const answer = await api.expect(204, "DELETE", api.ownPath("/attributes/a"), { token });
      same(answer.text, "", "the body");
      same((await api.context(token)).context, {}, "the attributes");
    },
    "Key and value are required": async (api) => {
      const { token } = await api.guestWithCart();
      for (const json of [{ key: "a" }, { value: 1 }, { key: "", value: 1 }, { key: 1, value: 1 }]) {
        await api.expect(400, "POST", api.ownPath("/attributes"), { token, json });
      }
    },
  }),
];
