import { describe, expect, it } from "vitest";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/recording-redactor.ts";

const safe = (text: string): string => recordingRedactor().message(text);
const random = "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xYz2";
const capitals = "QWERTYUIOPASDFGH";
const key = "MIIEvQIBADANBgkqhkiG9w0BAQ";
const dashes = "-----";

/** As they look, and no token of anybody's. */
const issued = [
  `gldt-${random}`,
  `npm_${random}Ab`,
  `xoxe.xoxp-1-${random}`,
  `xapp-1-${random}`,
  `sk_prod_${random}`,
  `sk-ant-api03-${random}`,
  `AKIA${capitals}`,
  `ABIA${capitals}`,
  `SG.${random}.${random}`,
  `GOCSPX-${random}`,
  `hvb.${random}`,
  `dor_v1_${random}`,
  `pypi-AgEI${random}`,
  `dckr_pat_${random}`,
  `hf_${random}`,
  `sq0csp-${random}`,
  `PMAK-${random}`,
  `ATATT3${random}`,
  `glsa_${random}`,
  `sntryu_${random}`,
  `xkeysib-${random}`,
  `shippo_live_${random}`,
  `pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_${random}`,
];

describe("a token of a well-known issuer is none in a text:", () => {
  it.each(issued)("%s", (token) => {
    expect(safe(`got ${token} here`)).toBe("got redacted-token-1 here");
  });
});

it.each([
  "ASIA-PACIFIC-REGION-1",
  "ASIA_PACIFIC_SALES_TEAM",
  "npm_lifecycle_event",
  "SG.shop.example.com",
  "pk_live_aB3dE5fG7hJ9kL1m",
  "pi_3MtwBwLkdIwHu7ix28a3tqPa",
  "sk-nordic-oak-shelf",
  "glass-table-with-oak-legs",
  "hf_transfer_for_the_shop",
])("%s is the token of nobody", (text) => {
  expect(safe(`the ${text} here`)).toBe(`the ${text} here`);
});

it.each([
  "Login failed for ann with password hunter22x!",
  "Invalid token 'hunter22x!'",
  'token "hunter22x!" expired',
  String.raw`{"message": "token \"hunter22x!\" expired"`,
  "Invalid API key provided: hunter22x!",
  "api_key hunter22x! was not found",
  "Unknown client secret hunter22x!",
  "Your new password is: hunter22x!",
  "Your new password is hunter22x!-now",
  "machine shop login ann password hunter22x!",
  "<p>Your password is <b>hunter22x!</b></p>",
  "<li><b>Password:</b> hunter22x!</li>",
  "<tr><td>Password</td><td>hunter22x!</td></tr>",
  '<th scope="row">API key</th>\n<td class="v">hunter22x!</td>',
  "https://hunter22x!:@api.shop.example/x",
  "https://hunter22x!:x-oauth-basic@git.example/x",
])("what a text tells is no secret of it: %s", (text) => {
  expect(safe(text)).not.toContain("hunter22x");
});

it.each([
  "The password is wrong.",
  "The password is case-sensitive, and the token is short-lived.",
  "The access token is JWT-encoded",
  "password is required, and must have 8 characters",
  "Password reset-2024-guide",
  "The password of ann@shop.example is wrong, the token of cart-20240101 too",
  "The token ring of 2024",
  "<h1>Password</h1><p>Choose a new one</p>",
  '<label for="password">Password</label><input type="password" name="password"><button>Log in</button>',
  "<td>Password</td><td>required</td>",
])("and what tells nothing stays: %s", (text) => {
  expect(safe(text)).toBe(text);
});

it.each([
  `${dashes}BEGIN PGP PRIVATE KEY BLOCK${dashes}\n\n${key}\n${dashes}END PGP PRIVATE KEY BLOCK${dashes}`,
  `${dashes}BEGIN RSA PRIVATE KEY${dashes}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AB\n\n${key}\n${dashes}END`,
  `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${key}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
])("a private key has no body: %s", (text) => {
  expect(safe(text)).not.toContain(key);
  expect(safe(text)).toContain("PRIVATE KEY");
});

describe("a path", () => {
  const asked = (target: string): string => recordingRedactor().request({ method: "GET", target, headers: {} }).target;

  it.each([
    "/account/reset/MQ/SECRET",
    "/email/verify/12/SECRET",
    "/password/SECRET",
    "/x?oobCode=SECRET&lang=de",
    "/x?activation_key=SECRET",
    "/reset-password?hash=SECRET",
  ])("has no one-time token: %s", (target) => {
    expect(asked(target.replace("SECRET", "q7rw2xk9lm4tz8bv"))).not.toContain("q7rw2xk9lm4tz8bv");
  });

  it.each([
    "/products/secret/garden-2024-edition",
    "/password/policy-v2-2024",
    "/cookies/chocolate-chip-250g",
    "/reset/cart/q7rw2xk9lm4tz8bv",
    "/app.js?hash=da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "/x?product_key=q7rw2xk9lm4tz8bv",
  ])("has words, slugs and hashes: %s", (target) => {
    expect(asked(target)).toBe(target);
  });
});

it.each([
  { hash: "da39a3ee5e6b4b0d3255bfef95601890afd80709" },
  { required: ["token", "password"] },
  { missing: ["password", "email"] },
  { nextPageToken: "q7Rw2Xk9Lm4Tz8Bv", pageToken: 2 },
  { tokensUsed: 5, passwordStrength: 3 },
  {
    errors: [
      { loc: ["body", "size"], input: "44/46" },
      { path: ["colour"], received: "red" },
    ],
  },
])("a body keeps %j", (body) => {
  const response = { status: 200, headers: { "content-type": "application/json" }, body };
  const request = { method: "GET", target: "/", headers: {} };
  expect(recordingRedactor().exchange({ at: "", request, response }).response.body).toEqual(body);
});

it.each([
  { securityAnswer: "SECRET" },
  { cvn: "SECRET" },
  { wifi_psk: "SECRET" },
  { "x-shop-hmac-sha256": "SECRET" },
  { pageAccessToken: "SECRET" },
  { errors: [{ field: "password", rejectedValue: "SECRET" }] },
  { issues: [{ path: ["user", "password"], received: "SECRET" }] },
  { detail: [{ loc: ["body", "pin"], input: "SECRET", msg: "too short" }] },
  [["password", "SECRET1"]],
])("a body has none of %j", (body) => {
  const response = { status: 200, headers: { "content-type": "application/json" }, body };
  const request = { method: "GET", target: "/", headers: {} };
  expect(JSON.stringify(recordingRedactor().exchange({ at: "", request, response }))).not.toContain("SECRET");
});
