import { expect, it } from "vitest";
import { differencesOf } from "../../../src/engine/control/snapshots/differences.ts";
import { emptyRows, type TenantRows } from "../../../src/engine/store/state.ts";

function rows(firstName: unknown, token: string): ReadonlyMap<string, TenantRows> {
  const all = emptyRows();
  all.customers.set("1", { id: "1", firstName, password: { hash: token } });
  all.tokens.set(token, { kind: "access" });
  all.secrets.set("saas-token", "keyofnolook");
  return new Map([["acme", all]]);
}

// Words that no look gives away.
const [old, young] = ["firsttokenofwords", "othertokenofwords"];

it.each([
  ["alone", young, "redacted-token"],
  ["inside a longer text", `a ${young}, and ${old}`, "a redacted-token, and redacted-token"],
  ["percent-encoded", "othertoken%6ff%77ords", "redacted-token"],
  ["in a key", { [young]: 1 }, { "redacted-token": 1 }],
  ["as the key that signs", "keyofnolook", "redacted-token"],
])("a token of either state is left out: %s", (_where, value, after) => {
  const { differences } = differencesOf(rows("Carla", old), rows(value, young), (shown) => shown);
  expect(differences).toEqual([
    {
      tenant: "acme",
      kind: "customer",
      id: "1",
      change: "changed",
      fields: [{ path: "/password" }, { path: "/firstName", before: "Carla", after }],
    },
  ]);
});

it("a token that became another one is changed, without values", () => {
  const { differences } = differencesOf(rows(old, old), rows(young, young), (shown) => shown);
  expect(differences[0]?.fields).toEqual([{ path: "/password" }, { path: "/firstName" }]);
});
