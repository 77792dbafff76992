import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../../src/engine/exchanges/exchange.ts";
import { CountingRedactor } from "../../../../src/engine/exchanges/redaction/counting-redactor.ts";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/recording-redactor.ts";

const json = { "content-type": "application/json" };

function exchange(parts: {
  target?: string;
  headers?: Record<string, string>;
  body?: unknown;
  answer?: unknown;
  answerHeaders?: Record<string, string>;
}): Exchange {
  const { target = "/", headers = {}, body, answer, answerHeaders = {} } = parts;
  return {
    at: "2026-03-01T09:30:00.000Z",
    request: { method: "POST", target, headers: { ...json, ...headers }, ...(body === undefined ? {} : { body }) },
    response: {
      status: 200,
      headers: { ...json, ...answerHeaders },
      ...(answer === undefined ? {} : { body: answer }),
    },
  };
}

describe("a recording without secrets", () => {
  it("knows those of an exchange that is not kept, whose target is told without them", () => {
    const redactor = new CountingRedactor();
    const unkept = exchange({ answer: { access_token: "access-token-1" } });
    const request = { ...unkept.request, target: "/customer/acme/signup/optin/0123456789abcdef?password=hunter2!" };
    const target = redactor.target({ ...unkept, request }, "/customer/{tenant}/signup/optin/{token}");
    expect(target).toMatch(/^\/customer\/acme\/signup\/optin\/redacted-token-\d\?password=redacted-secret-\d$/);
    const kept = redactor.exchange(exchange({ answer: { note: "was access-token-1" } }));
    expect(JSON.stringify(kept)).not.toContain("access-token-1");
  });

  it("has the same placeholder for the same secret, wherever it stands", () => {
    const redactor = recordingRedactor();
    const login = redactor.exchange(
      exchange({
        headers: { authorization: "Bearer anonymous-1" },
        body: { email: "a@example.com", password: "hunter2!" },
        answer: {
          access_token: "access-token-1",
          accessToken: "access-token-1",
          expires_in: 3599,
          token_type: "Bearer",
        },
      }),
    );
    expect(login.request.headers["authorization"]).toBe("Bearer redacted-token-1");
    expect(login.request.body).toEqual({ email: "a@example.com", password: "redacted-secret-1" });
    expect(login.response.body).toEqual({
      access_token: "redacted-token-2",
      accessToken: "redacted-token-2",
      expires_in: 3599,
      token_type: "Bearer",
    });
    const logout = redactor.exchange(
      exchange({
        target: "/customer/acme/logout?accessToken=access-token-1&x=%C3%BC",
        headers: { authorization: "Bearer access-token-1", "saas-token": "saas" },
        answerHeaders: { location: "/confirm/access-token-1" },
      }),
    );
    expect(logout.request.target).toBe("/customer/acme/logout?accessToken=redacted-token-2&x=%C3%BC");
    expect(logout.request.headers).toEqual({
      ...json,
      authorization: "Bearer redacted-token-2",
      "saas-token": "redacted-token-3",
    });
    expect(logout.response.headers["location"]).toBe("/confirm/redacted-token-2");
  });

  const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
  const ours = "acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i";
  const hidden: [what: string, parts: Parameters<typeof exchange>[0]][] = [
    [
      "in a form",
      { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=b&client_secret=SECRET+1" },
    ],
    ["deep in a body", { body: { list: [{ newPassword: "SECRET" }] } }],
    ["in a list of tokens", { answer: { refreshToken: ["SECRET"] } }],
    ["in a header of another kind", { headers: { "x-api-key": "SECRET" } }],
    ["as a basic credential", { headers: { authorization: "Basic SECRET" } }],
    ["as a cookie", { headers: { cookie: "session=SECRET" }, answerHeaders: { "set-cookie": "session=SECRET" } }],
    ["as an authorization code", { target: "/login?code=SECRET&redirect_uri=https%3A%2F%2Fshop" }],
    ["as a code verifier", { target: "/login?code_verifier=SECRET" }],
    ["as a JSON Web Token under any name", { body: { note: `see ${jwt}.` } }],
    ["as one of the kit's tokens in a path", { target: `/customer/acme/signup/optin/${ours}?x=1` }],
    ["as one of the kit's tokens in a message", { answer: { message: `There is no ${ours} here` } }],
  ];
  it.each(hidden)("has none %s", (_what, parts) => {
    const text = JSON.stringify(recordingRedactor().exchange(exchange(parts)));
    for (const secret of ["SECRET", jwt, ours]) expect(text).not.toContain(secret);
  });

  it("has none in a path whose template says so", () => {
    const whole = exchange({ target: "/v1/customer/acme/signup/optin/1234" });
    const { request } = recordingRedactor().exchange(whole, "/customer/{tenant}/signup/optin/{token}");
    expect(request.target).toBe("/v1/customer/acme/signup/optin/redacted-token-1");
  });

  it("leaves everything else as it was", () => {
    const plain = exchange({
      target: "/site/acme/sites?q=code:main&expand=mixin:*&empty=&code=TEN",
      headers: { accept: "*/*" },
      body: { code: "TEN", tokens: 3, token: "", price: { amount: 1.5 }, list: [null, true], __proto__: 1 },
      answer: "text",
    });
    expect(recordingRedactor().exchange(plain)).toEqual(plain);
  });

  it("does not take a short secret's text from where it means something else", () => {
    const redacted = recordingRedactor().exchange(exchange({ body: { password: "main", siteCode: "main" } }));
    expect(redacted.request.body).toEqual({ password: "redacted-secret-1", siteCode: "main" });
  });

  it("cannot be made to change what objects are", () => {
    const body = JSON.parse('{ "__proto__": { "token": "SECRET" } }') as unknown;
    const redacted = recordingRedactor().exchange(exchange({ body }));
    expect(JSON.stringify(redacted.request.body)).toBe('{"__proto__":{"token":"redacted-token-1"}}');
    expect(({} as { token?: string }).token).toBeUndefined();
  });

  it("has none of a body that is cut short, or of another media type than it says", () => {
    const redactor = recordingRedactor();
    const cut = exchange({ body: '{"email":"a@b.de","password":"SECRET-PW' });
    const form = exchange({
      headers: { "content-type": "text/plain" },
      body: "grant_type=client_credentials&client_secret=SECRET-CS",
    });
    const text = JSON.stringify([redactor.exchange(cut), redactor.exchange(form)]);
    expect(text).not.toContain("SECRET");
    expect(text).toContain("a@b.de");
    expect(text).toContain("grant_type=client_credentials");
  });

  it("has none that the answer repeats in a sentence or a path", () => {
    const repeated = exchange({
      target:
        "/customer/acme/socialLogin?code=SECRET-CODE&redirect_uri=https://shop.example&code_verifier=SECRET-VERIFIER",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "client_secret=SECRET-CS",
      answer: {
        echo: "you sent SECRET-CS, and SECRET-CODE",
        path: "/unknown?api_key=SECRET-KEY&access_token=SECRET-TOKEN&password=SECRET-PW",
      },
    });
    expect(JSON.stringify(recordingRedactor().exchange(repeated))).not.toContain("SECRET");
  });

  it("has none in a request that only its answer shows to be one", () => {
    const shown = exchange({
      target: "/items/SECRET-TOKEN-1?x=SECRET-TOKEN-1",
      headers: { "x-item": "SECRET-TOKEN-1" },
      body: { item: "SECRET-TOKEN-1" },
      answer: { access_token: "SECRET-TOKEN-1" },
    });
    expect(JSON.stringify(recordingRedactor().exchange(shown))).not.toContain("SECRET");
  });

  it("has none in a path that is asked for by another method", () => {
    const wrong = exchange({
      target: "/customer/acme/signup/optin/SECRET-OPTIN",
      answer: { message: "POST is not allowed at /customer/acme/signup/optin/SECRET-OPTIN" },
    });
    const kept = recordingRedactor().exchange(wrong, "/customer/{tenant}/signup/optin/{token}");
    expect(JSON.stringify(kept)).not.toContain("SECRET");
  });

  it("keeps the name of a property whose secret is the same word", () => {
    const login = exchange({ target: "/x", body: { email: "a", password: "password" } });
    const { request } = recordingRedactor().exchange(login);
    expect(request.body).toEqual({ email: "a", password: "redacted-secret-1" });
  });

  const form = { "content-type": "application/x-www-form-urlencoded" };
  it.each([
    ["username=a&password=password&grant_type=password", "username=a&password=redacted-secret-1&grant_type=password"],
    ["username=a&password=username", "username=a&password=redacted-secret-1"],
    ["client_secret=client_secret&scope=client", "client_secret=redacted-secret-1&scope=client"],
    ["user[password]=password&user[email]=a", "user[password]=redacted-secret-1&user[email]=a"],
  ])("keeps the names of a form's fields, of which one is the secret: %s", (body, safe) => {
    const { request, response } = recordingRedactor().exchange(
      exchange({ headers: form, body, answer: { errors: { password: ["is wrong"], username: [] } } }),
    );
    expect(request.body).toBe(safe);
    expect(Object.keys((response.body as { errors: object }).errors)).toEqual(["password", "username"]);
  });

  it.each([
    ["XML", "application/xml", "<a><password>password</password></a>", "<a><password>redacted-secret-1</password></a>"],
    ["YAML", "text/yaml", "user: a\npassword: password\n", "user: a\npassword: redacted-secret-1\n"],
    ["a table", "text/csv", "name,password\na,password", "name,password\na,redacted-secret-1"],
    ["JSON that is cut", "text/plain", '{"password":"password","x', '{"password":"redacted-secret-1","x'],
  ])("keeps them in %s, too", (_what, type, body, safe) => {
    const { request } = recordingRedactor().exchange(exchange({ headers: { "content-type": type }, body }));
    expect(request.body).toBe(safe);
  });

  it.each([
    ['name,password,x\n"a\nb",hunter2,1', 'name,password,x\n"a\nb",redacted-secret-1,1'],
    ['name,"pass\nword",x\r\nann,hunter2,"1\r\n"\r\n', 'name,"pass\nword",x\r\nann,redacted-secret-1,"1\r\n"\r\n'],
    [
      'size,pin\n"a ""b"", c",hunter2\n5" x,hunter2',
      'size,pin\n"a ""b"", c",redacted-secret-1\n5" x,redacted-secret-1',
    ],
    ['name,pin\n"ann,hunter2\nbob "x",hunter2', 'name,pin\n"ann,redacted-secret-1\nbob "x",redacted-secret-1'],
    ['name,pin\nann,"hunter2\nand more"\n\n', 'name,pin\nann,"redacted-secret-1"\n\n'],
  ])("has none in a table whose cells have quotes and line breaks: %j", (body, safe) => {
    const { request } = recordingRedactor().exchange(exchange({ headers: { "content-type": "text/csv" }, body }));
    expect(request.body).toBe(safe);
  });

  it("has no secret that is another object's key, or looks made by a machine", () => {
    const body = { token: "abcd1234efgh", abcd1234efgh: 1, more: { hunterhunter: 1 }, password: "hunterhunter" };
    expect(JSON.stringify(recordingRedactor().exchange(exchange({ body })))).not.toMatch(/abcd1234efgh|hunterhunter/);
  });

  it.each([
    { code: "INVALID_STATE_TRANSITION", state: "closed" },
    { code: 400, state: "OPEN", client_id: "shop" },
    { code: "E1234", state: "failed" },
    { code: "NY", state: "New York" },
    { code: "SUMMER2026", state: "ACTIVE" },
    { code: "summer-sale-2026", state: "ACTIVE" },
    { code: "E1", iss: "https://login.example", nonce: "x" },
    { code: "INVALID_REDIRECT", client_id: "shop", redirect_uri: "https://shop.example" },
    { code: "InvalidGrantType", grant_type: "password" },
    { status: 401, code: "wrong-client", client_id: "shop" },
    { code: "PAYMENT_REJECTED_STEP_12", state: "open" },
    { code: "KitchenScale250G", state: "ACTIVE" },
    { key: "cartOfSeason2Items" },
    { key: "lastViewsThreshold3" },
    { key: "q7Rw2Xk9Lm4Tz8Bv", value: "red" },
    [{ key: "recentlySeenShop7", value: { sku: "a" } }],
  ])("keeps a code that is an error's, a state's or a coupon's, and an attribute's key: %j", (answer) => {
    expect(recordingRedactor().exchange(exchange({ answer })).response.body).toEqual(answer);
  });

  it.each([
    { body: { code: "SplxlOBeZQQYbYS6WxSbIA", state: "xyz" } },
    { body: { code: "secret-code", grant_type: "authorization_code" } },
    { body: { code: "SplxlOBeZQQYbYS6WxSbIA", client_id: "shop", status: "new" } },
    { body: { key: "SplxlOBeZQQYbYS6WxSbIA" } },
    { body: { code: "secret-code-482-913-0", client_id: "shop" } },
    { body: { key: "sk_live_SplxlOBeZQQ", value: 1 } },
    { body: { key: "apiKey", value: "secret-code" } },
    { body: { apiKey: "secret-code", value: "x" } },
    { body: { code: "secret-code", redirect_uri: "https://shop.example" } },
    { headers: form, body: "code=secret-code&state=x" },
    { target: "/cb?code=secret-code&state=x" },
    { answerHeaders: { location: "https://shop.example/cb?code=secret-code&state=x" } },
    { answerHeaders: { location: "https://shop.example/cb#code=secret-code&state=x" } },
    { answer: { url: "https://shop.example/cb?code=secret-code&state=x" } },
  ])("has no authorization code, and no key: %j", (parts) => {
    expect(JSON.stringify(recordingRedactor().exchange(exchange(parts)))).not.toMatch(/secret-code|SplxlOBe/);
  });

  it.each([
    ["RSA", ["d", "p", "q", "dp", "dq", "qi"], ["n", "e"]],
    ["EC", ["d"], ["x", "y"]],
    ["oct", ["k"], []],
  ])("has the public half of a key of %s alone", (kty, secrets, open) => {
    const half = (names: readonly string[], value: (name: string) => string) =>
      Object.fromEntries(names.map((name) => [name, value(name)]));
    const isOpen = { kty, kid: "k-1", alg: "any", use: "sig", ...half(open, (name) => `open-${name}`) };
    const key = { ...isOpen, ...half(secrets, (name) => `hidden-${name}`) };
    const { response } = recordingRedactor().exchange(
      exchange({ answer: { keys: [key, isOpen], d: "a day", k: "x" } }),
    );
    const safe = { ...isOpen, ...half(secrets, () => expect.stringMatching(/^redacted-secret-/) as string) };
    expect(response.body).toEqual({ keys: [safe, isOpen], d: "a day", k: "x" });
  });

  it.each([
    "curl --user bob:hunter2! /x",
    "curl --user=bob:hunter2! /x",
    "curl -u 'ann:hunter2!' /x",
    'curl -u "ann:hunter2!" /x',
    'curl -u "ann:it\'s hunter2!" /x',
    "curl --user 'ann:hunter2! 7' /x",
    "curl -uann:hunter2! /x",
    "curl --proxy-user ann:hunter2! /x",
    "curl -U 'ann:hunter2!' /x",
    "curl -u ann:horsebattery /x",
    String.raw`{"run": "curl -u \"ann:hunter2!\" /x"`,
    "login --password 'hunter2!' /x",
    'the password is "hunter2!"',
    'The passphrase was "hunter2! and more", he said',
    "the password is “hunter2! and more”.",
    String.raw`{"message": "the password is \"hunter2! and more\"`,
  ])("has none in a command or a sentence: %s", (body) => {
    const { request } = recordingRedactor().exchange(exchange({ headers: { "content-type": "text/plain" }, body }));
    const secret = /it's hunter2!|hunter2! 7|hunter2!(?: and more)?|horsebattery/;
    expect(request.body).toBe(body.replace(secret, "redacted-secret-1"));
  });

  it.each([
    ["curl -b 'sid=zyx987wvu654' /x", "curl -b 'sid=redacted-token-1' /x"],
    [
      'curl --cookie "seen=plain; cart=zyx987wvu" /x',
      'curl --cookie "seen=redacted-token-1; cart=redacted-token-2" /x',
    ],
    ["curl -b jar.txt -u https://shop.example/x", "curl -b jar.txt -u https://shop.example/x"],
    ["git checkout -b topic", "git checkout -b topic"],
    ["docker run --rm -u node:node shop", "docker run --rm -u node:node shop"],
    ["podman exec \\\n  --user=www-data:staff shop ls", "podman exec \\\n  --user=www-data:staff shop ls"],
    ["docker run shop curl -u ann:hunter2! /x", "docker run shop curl -u ann:redacted-secret-1 /x"],
    ["docker ps; call -u ann:hunter2! /x", "docker ps; call -u ann:redacted-secret-1 /x"],
    ["docker ps\ncall -u ann:hunter2! /x", "docker ps\ncall -u ann:redacted-secret-1 /x"],
  ])("has no cookie, and no user's password, in a command: %s", (body, safe) => {
    const { request } = recordingRedactor().exchange(exchange({ headers: { "content-type": "text/plain" }, body }));
    expect(request.body).toBe(safe);
  });
});
