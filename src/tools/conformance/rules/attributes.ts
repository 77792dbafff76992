import { same } from "../check.ts";
import { rule } from "../rule.ts";

export const attributeRules = [
  ...rule("ATT-1", {
    "Any JSON value comes back exactly as sent": async (api) => {
      const { token } = await api.guestWithCart();
      let deep: unknown = "bottom";
      for (let level = 0; level < 200; level++) deep = level % 2 === 0 ? [deep] : { deep };
      const values = [
        "",
        "text",
        "ünï😀\u0000",
        0,
        -1.5,
        1e21,
        true,
        false,
        null,
        [],
        {},
        [[1, "2", null]],
        { a: { b: [{}] } },
        deep,
      ];
      for (const value of values) {
        await api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key: "value", value } });
        same((await api.context(token)).context["value"], value, "the value");
      }
    },
    "Any non-empty key does, in its URL-encoded form too": async (api) => {
      const { token } = await api.guestWithCart();
      const keys = [
        "__proto__",
        "constructor",
        "toString",
        "a.b",
        "a/b",
        "a b",
        "😀",
        "%41",
        "?&#=+",
        "ключ",
        "attributes",
        "0",
      ];
      for (const key of keys) {
        await api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key, value: `value of ${key}` } });
      }
      const { context } = await api.context(token);
      same(Object.keys(context).toSorted(), keys.toSorted(), "the keys");
      for (const key of keys) {
        same(Object.getOwnPropertyDescriptor(context, key)?.value, `value of ${key}`, `the value of ${key}`);
        await api.expect(204, "DELETE", api.ownPath(`/attributes/${encodeURIComponent(key)}`), { token });
      }
      same((await api.context(token)).context, {}, "the attributes after all are removed");
    },
    "An empty key is none, whichever way it comes": async (api) => {
      const { token, context } = await api.guestWithCart();
      const manager = await api.serviceToken();
      const path = api.managedPath(context.sessionId);
      const json = { context: { "": 1 }, metadata: context.metadata };
      await api.expect(400, "PATCH", api.ownPath(), { token, json });
      await api.expect(400, "PUT", path, { token: manager, json });
      await api.expect(400, "POST", `${path}/attributes`, { token: manager, json: { key: "", value: 1 } });
      same(await api.context(token), context, "the context");
    },
    "The same key again replaces the value": async (api) => {
      const { token } = await api.guestWithCart();
      for (const value of [{ a: 1, b: 2 }, { a: 3 }]) {
        await api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key: "same", value } });
      }
      same((await api.context(token)).context, { same: { a: 3 } }, "the attributes");
    },
  }),
  ...rule("ATT-2", {
    "Removing an attribute that is not there is a 404": async (api) => {
      const { token, context } = await api.guestWithCart();
      const manager = await api.serviceToken();
      for (const key of ["missing", "__proto__", "constructor"]) {
        await api.expect(404, "DELETE", api.ownPath(`/attributes/${key}`), { token });
        await api.expect(404, "DELETE", api.managedPath(context.sessionId, `/attributes/${key}`), { token: manager });
      }
      same((await api.context(token)).metadata.version, context.metadata.version, "the version");
    },
  }),
  ...rule("ATT-3", {
    "A change by either side is seen by the other's next read": async (api) => {
      const { token, context } = await api.guestWithCart();
      const manager = await api.serviceToken();
      const path = api.managedPath(context.sessionId);
      await api.expect(204, "POST", `${path}/attributes`, { token: manager, json: { key: "employee", value: 1 } });
      same((await api.context(token)).context, { employee: 1 }, "the attributes as the shopper sees them");
      await api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key: "shopper", value: 2 } });
      const { body } = await api.expect(200, "GET", path, { token: manager });
      same(body.context, { employee: 1, shopper: 2 }, "the attributes as the employee sees them");
    },
  }),
];
