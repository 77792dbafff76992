import { expect, it } from "vitest";
import { readAccount } from "../../../src/tools/pact/verification/account.ts";

it.each([
  ["one result that is OK", { interactionResults: [{ result: "OK" }] }, "held"],
  ["no result", {}, "unanswered"],
  ["an empty list of results", { interactionResults: [], errors: [] }, "unanswered"],
  ["two results", { interactionResults: [{ result: "OK" }, { result: "OK" }] }, "unanswered"],
  [
    "an error beside it",
    { interactionResults: [{ result: "OK" }], errors: [{ mismatch: { type: "x", message: "y" } }] },
    "unanswered",
  ],
])("the account of Pact's verifier with %s is %s", (_name, account, is) => {
  expect(readAccount(JSON.stringify(account)).is).toBe(is);
});

it("a pact that the verifier cannot read is told without the name of its copy", () => {
  const mismatch = { type: "error", message: "Failed to load pact '/tmp/x/0.json' - Empty bracket expressions" };
  expect(readAccount(JSON.stringify({ errors: [{ mismatch }] }))).toEqual({
    is: "unanswered",
    message: "Pact's verifier cannot read it: Empty bracket expressions",
  });
});
