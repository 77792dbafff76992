import { expect, it } from "vitest";
import { expectStatus } from "../../../src/tools/conformance/api.ts";
import { matches, same } from "../../../src/tools/conformance/check.ts";

const token = "q7Rw2Xk9Lm4Tz8bv";

it.each<[tried: () => unknown, said: string]>([
  [
    () =>
      expectStatus(
        {
          request: `GET /refresh?refresh_token=${token}&tenant=acme`,
          status: 200,
          text: `{"access_token":"${token}","token_type":"Bearer"}`,
          headers: new Headers(),
          body: undefined,
        },
        401,
      ),
    '&tenant=acme ({"access_token":"redacted-token-1","token_type":"Bearer"}): expected 401, got 200',
  ],
  [() => same(`${token}1`, token, "the access token after a refresh"), "expected a secret that is not told, got a"],
  [() => matches(token, /^$/, "saas_token of the login"), "got a secret that is not told"],
  [() => same({ password: token, siteCode: "main" }, {}, "the profile"), '"siteCode":"main"'],
])("a broken rule tells no token of the server's", (tried, said) => {
  expect(tried).toThrow(said);
  expect(tried).not.toThrow(token);
});

it("and tells everything else", () => {
  expect(() => same("bearer", "Bearer", "token_type of the login")).toThrow('expected "Bearer", got "bearer"');
  expect(() => same(2, 3, "metadata.version")).toThrow("metadata.version: expected 3, got 2");
});
