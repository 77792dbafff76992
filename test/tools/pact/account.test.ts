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

it.each<[mismatch: object, reason: string]>([
  [
    { type: "StatusMismatch", expected: 201, actual: 200, mismatch: "expected 201 but was 200" },
    "status: expected 201, got 200",
  ],
  [
    {
      type: "StatusMismatch",
      expected: 200,
      actual: 200,
      mismatch: "Expected status code 200 to be a Client error (400–499)",
    },
    "status: expected Client error (400–499), got 200",
  ],
  [
    {
      type: "BodyMismatch",
      path: "$",
      expected: "it's a",
      actual: "b",
      mismatch: "Expected body 'it's a' to match 'b' using equality but did not match",
    },
    "$: expected it's a, got b",
  ],
  [
    {
      type: "BodyMismatch",
      path: "$",
      expected: "<a/>",
      actual: "b",
      mismatch: "Failed to parse the actual body: 'no XML\n\nStack backtrace:\n   0: <unknown>'",
    },
    "$: Failed to parse the actual body: 'no XML",
  ],
  [
    {
      type: "MetadataMismatch",
      key: "contentType",
      expected: "text/plain",
      actual: "text/html",
      mismatch:
        "Expected metadata key 'contentType' to have value '\"text/plain\"' but was '\"text/html\"' - Expected metadata 'contentType' to have value 'text/plain' but was 'text/html'",
    },
    "metadata contentType: expected text/plain, got text/html",
  ],
  [
    {
      type: "MetadataMismatch",
      key: "n",
      expected: "1",
      actual: "x",
      mismatch:
        "Expected metadata key 'n' to have value '1' but was '\"x\"' - Expected 'x' (String) to be the same type as 1 (Integer)",
    },
    "metadata n: expected to be the same type as 1 (Integer), got 'x' (String)",
  ],
])("what Pact's verifier says is told as what was expected, and what came: %j", (mismatch, reason) => {
  const account = {
    interactionResults: [{ result: "Error", mismatch: { type: "mismatches", mismatches: [mismatch] } }],
  };
  expect(readAccount(JSON.stringify(account))).toEqual({ is: "mismatched", reasons: [reason] });
});
