import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../../src/engine/exchanges/exchange.ts";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/recording-redactor.ts";
import { createKit } from "../../../../src/engine/kit.ts";

const secret = "q7Rw2!k9Lm4Tz8bv";
const word = "q7Rw2Xk9Lm4Tz8bv";

const safe = (text: string): string => recordingRedactor().message(text);

function exchange(body: unknown, type = "application/json"): Exchange {
  const answered = { status: 200, headers: { "content-type": type }, body };
  return { at: "", request: { method: "GET", target: "/", headers: {} }, response: answered };
}

const bodyOf = (body: unknown, type?: string): unknown =>
  recordingRedactor().exchange(exchange(body, type)).response.body;

/** `SECRET` stands where a secret does, which has a character that is none of a word. */
describe("a text has no secret in", () => {
  it.each([
    "mysql -u root -pSECRET shop",
    "docker exec db mysqldump -uroot -p'SECRET' shop",
    "docker login -u ann -p SECRET registry.example",
    "az login --service-principal -u ann -p SECRET --tenant t1",
    "sshpass -p 'SECRET' ssh ann@host",
    "mongosh -u ann -p SECRET",
    "sqlcmd -S db -U sa -P SECRET",
    "unzip -P SECRET a.zip",
    "7z x -pSECRET a.7z",
    "redis-cli -h cache -a SECRET ping",
    "ldapsearch -x -D cn=ann -w SECRET",
    "openssl enc -aes-256-cbc -k SECRET",
    "http -a ann:SECRET shop.example",
    "smbclient -U ann%SECRET //files/x",
    String.raw`net use x: \\files\x /user:ann SECRET`,
    "vault login SECRET",
    "keytool -list -storepass SECRET",
    "aws configure set aws_secret_access_key SECRET",
    "npm config set //registry.example/:_authToken SECRET",
    "requirepass SECRET",
    "AUTH default SECRET",
  ])("a command: %s", (text) => {
    expect(safe(text.replace("SECRET", secret))).not.toContain(secret);
  });

  it.each([
    "INSERT INTO users (name, password) VALUES ('ann', 'SECRET')",
    "insert into users(id,name,api_key) values (1,'it''s (ann), she','SECRET'),(2,'bob',NULL);",
    "INSERT INTO a (password) VALUES ('other1x!'), ('SECRET')",
    "UPDATE users SET password = 'SECRET' WHERE id = 1",
    "SELECT * FROM users WHERE api_key LIKE 'SECRET'",
    "WHERE password IN ('SECRET')",
    "CREATE USER 'ann'@'%' IDENTIFIED BY 'SECRET'",
    "ALTER USER ann IDENTIFIED WITH mysql_native_password BY 'SECRET'",
    "CREATE ROLE ann WITH LOGIN PASSWORD 'SECRET'",
  ])("SQL: %s", (text) => {
    expect(safe(text.replace("SECRET", secret))).not.toContain(secret);
  });

  it.each([
    "define('DB_PASSWORD', 'SECRET');",
    'localStorage.setItem("token", "SECRET")',
    "headers.append('X-Api-Key', 'SECRET')",
    'new Builder().setPassword("SECRET")',
    'basicAuth("ann", "SECRET")',
    'auth=("ann", "SECRET")',
    'os.environ["API_KEY"] = "SECRET"',
    "config['password'] = 'SECRET'",
    "{'token': u'SECRET'}",
    "token=b'SECRET'",
    "password=SecretStr('SECRET')",
    'token := []byte("SECRET")',
    "token=Token(value='SECRET')",
    'String token = new String("SECRET")',
    "connect.sid=s%3ASECRET.abc",
    '{:password, "SECRET"}',
    's:8:"password";s:16:"SECRET";',
    String.raw`\x22token\x22:\x22SECRET\x22`,
    "env:\n  - name: DB_PASSWORD\n    value: SECRET\n",
    "- {name: TOKEN, value: 'SECRET'}",
    'args: ["--password", "SECRET"]',
    "args:\n  - --password\n  - SECRET\n",
    "user,password\nann,SECRET",
    "| password | SECRET |",
    "**Password:** SECRET",
    "密码：SECRET",
  ])("code or a table: %j", (text) => {
    expect(safe(text.replace("SECRET", secret))).not.toContain(secret);
  });

  it.each([
    "with a password of SECRET",
    "your password has been set to SECRET",
    'Password changed from "SECRET" to another one',
    "new password → SECRET",
    "access key SECRET denied",
    "signature SECRET does not match",
    "jwt malformed: SECRET",
    "mot de passe : SECRET",
    "Passwort lautet SECRET",
    "SECRET is your verification code",
    "Use SECRET as your one-time password",
    "<p>Your one-time code is <strong>SECRET</strong></p>",
    "ann:SECRET@db.example:5432",
    "ann:SECRET@tcp(db:3306)/shop",
    "bad password (SECRET)",
    "bad token <SECRET>",
  ])("a sentence: %s", (text) => {
    expect(safe(text.replace("SECRET", secret))).not.toContain(secret);
  });

  const encoded = (text: string): string => Buffer.from(text).toString("base64");
  const jwt = `${encoded('{"alg":"HS256"}')}.${encoded('{"sub":"12"}')}.${word}`;
  it.each([
    encoded(jwt),
    encoded(`Bearer ${word}`),
    encoded(`grant_type=password&password=${word}`),
    Buffer.from(`<password>${word}</password>`).toString("base64url"),
    Buffer.from(JSON.stringify({ password: word })).toString("hex"),
    encoded(`x ${encoded(`a note: password=${word}`)}`),
  ])("what it has encoded: %s", (text) => {
    expect(safe(`got ${text} here`)).toMatch(/^got redacted-token-\d here$/);
    expect(bodyOf({ data: text })).not.toEqual({ data: text });
  });
});

/** As they look, and no token of anybody's: put together here. */
const random = "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xYz2Cd4Ef6Gh8";
const hex = "3f7a9c1e5b2d8064f1a3c5e7092b4d6f8a1c3e5d";
const uuid = "3f7a9c1e-5b2d-4064-91a3-c5e7092b4d6f";
const join = (...parts: string[]): string => parts.join("");

it.each([
  join("https://hooks.slack", ".com/services/T0AB", "CDEFG/B0ABCDEFG/", random.slice(0, 24)),
  join("https://discord", ".com/api/webhooks/", "123456789012345678/", random),
  join(
    "https://shop.webhook.office",
    ".com/webhookb2/",
    uuid,
    "@",
    uuid,
    "/IncomingWebhook/",
    hex.slice(0, 32),
    "/",
    uuid,
  ),
  join("https://hooks.zapier", ".com/hooks/catch/", "1234567/o9x8y7z/"),
  join("https://api.telegram", ".org/bot", "123456789:AA", random.slice(0, 33), "/sendMessage"),
  join("https://chat.shop.example/hooks/", random.slice(0, 26)),
  join("/services/T0AB", "CDEFG/B0ABCDEFG/", random.slice(0, 24)),
])("nobody can post to a webhook: %s", (address) => {
  expect(safe(`see ${address}`)).toMatch(/^see [^ ]*redacted-token-1[^ ]*$/);
  expect(safe(address)).not.toMatch(/aB3dE5f|o9x8y7z|3f7a9c1e5b/);
});

it.each([
  "https://shop.example/webhooks/3f7a9c1e-5b2d-4064-91a3-c5e7092b4d6f",
  "https://shop.example/api/hooks/64f5c3a1b2d4e5f6a7b8c9d0",
  "https://hooks.shop.example/services/orders/2024/list-of-all-orders-2024",
  "https://discord.com/channels/123456789012345678/123456789012345678",
])("an ID is none of a webhook: %s", (address) => {
  expect(safe(address)).toBe(address);
});

it.each([
  join("gl", "oas-", random),
  join("xo", "xd-", random),
  join("li", "n_api_", random),
  join("nt", "n_", random),
  join("fi", "gd_", random),
  join("r", "8_", random),
  join("da", "pi", hex.slice(0, 32)),
  join("dp", ".st.prd_", random),
  join("NR", "AK-", random.slice(0, 27).toUpperCase()),
  join("re", "_", random.slice(0, 8), "_", random.slice(0, 24)),
  join("ke", "y-", hex.slice(0, 32)),
  join("EA", "AC", random, random),
  join("ts", "key-auth-", random),
  join("rz", "p_live_", random.slice(0, 14)),
  join("pa", "t", random.slice(0, 14), ".", hex, hex.slice(0, 24)),
  join("ab", "c8Q~", random.slice(0, 34)),
  join("sk", ".eyJ1Ijoi", random, ".", random.slice(0, 22)),
])("a token of another issuer is none in a text: %s", (token) => {
  expect(safe(`got ${token} here`)).toBe("got redacted-token-1 here");
});

it.each([
  join("$2", "b$10$", random, random.slice(0, 10)),
  join("$argon2", "id$v=19$m=65536,t=3,p=4$", random.slice(0, 22), "$", random),
  join("{SS", "HA}", random.slice(0, 32)),
  join("pbkdf2", "_sha256$600000$", random.slice(0, 22), "$", random, "="),
  join("access_token", "$production$", hex.slice(0, 16), "$", hex.slice(0, 32)),
])("a password's hash is none in a text: %s", (hash) => {
  expect(safe(`got ${hash} here`)).toBe("got redacted-token-1 here");
});

it.each([
  "mysql -u root -p shop2024",
  "docker run -p 8080:80 shop:1.2.3",
  "ssh -p 2222 ann@host1",
  "mkdir -p /srv/data1/x2",
  "cp -p file1.txt file2.txt",
  "redis-cli -p 6379 -n 12",
  "kubectl get secret shop-secret-12 -n prod1",
  "AUTH module v2.3.1 started",
  "PASS src/cart1.test.ts",
  "INSERT INTO carts (id, currency) VALUES ('64f5c3a1b2d4e5f6a7b8c9d0', 'EUR')",
  "SELECT password FROM users WHERE id = 'a1b2c3d4e5'",
  "WHERE currency IN ('EUR1','USD2')",
  'setItem("cart", "a1b2c3d4e5")',
  'columns: ["password", "address2", "phone1"]',
  "- name: LOG_LEVEL\n  value: debug1234\n",
  "define('WP_DEBUG', 'a1b2c3d4e5');",
  "name, password\nare needed, both of them",
  "| password | required |",
  "password -> must be changed",
  "Password: *****",
  "with a password of at least 8 characters",
  "password set to expire on 2026-01-01",
  "The signature of order ORD-2024-77 is missing",
  "Use code SUMMER2026 at checkout",
  "12345678 is your order number",
  "SUMMER2026 is your coupon code",
  "at login (file:///srv/app1/auth.js:12:34)\n    at async token (node:internal/a1b2.js:1:2)",
  "mailto:ann1234x@shop.example, sip:ann1234x@host1.example:5060, npm:lodash4x2y@1.2.3",
  "secret_garden_2nd_edition_hardcover, key-performance-indicator-2024-q1, vercel_analytics_event_number_12",
  "SK1234567890, s.oliver-t-shirt-size-2024-collection, pul-lover-with-v-neck-size-40",
  Buffer.from("Hello, this is a friendly text of the shop, no more.").toString("base64"),
])("what is no secret stays: %j", (text) => {
  expect(safe(text)).toBe(text);
});

it.each([
  [{ query: "mutation ($p: String!) { login(password: $p) { id } }", variables: { p: word, x: "stays" } }, "stays"],
  [{ authHeader: word, passkey: word, puk: "12345678", doorCode: word }, "passkey"],
])("a body has none of %j", (body, stays) => {
  const text = JSON.stringify(bodyOf(body));
  expect(text).not.toMatch(new RegExp(`${word}|12345678`));
  expect(text).toContain(stays);
});

it.each([
  ["application/xml", "<product><name>Secret Garden 2</name><price>19.00</price></product>"],
  ["application/yaml", "tokens: 5\npasswordPolicy: strong12\n"],
  ["text/csv", "name,value\ncurrency,EUR12345"],
  ["application/x-www-form-urlencoded", "field=currency&value=EUR12345"],
])("%s without a secret is as it was", (type, body) => {
  expect(bodyOf(body, type)).toBe(body);
});

it.each([
  ["application/xml", `<a><![CDATA[<password>${word}</password>]]></a>`],
  ["text/csv", `name,value\npassword,${word}`],
  ["application/x-www-form-urlencoded", `field=password&value=${word}`],
  [
    "multipart/form-data; boundary=B",
    `--B\r\nContent-Disposition: form-data; name="f"\r\nContent-Type: text/csv\r\n\r\nuser,password\nann,${word}\r\n--B--\r\n`,
  ],
])("%s has none beside its name", (type, body) => {
  expect(bodyOf(body, type)).not.toContain(word);
});

it("counts tokens in a header, and replaces none", () => {
  const headers = { "x-ratelimit-limit-tokens": "4000" };
  const response = { status: 200, headers };
  const redacted = recordingRedactor().exchange({ ...exchange(null), response });
  expect(redacted.response.headers).toEqual(headers);
});

it("nor has the request log of a kit that is made in Node", async () => {
  const kit = createKit();
  await kit.fetch("https://api.emporix.io/cart/acme/carts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ note: `mysql -u root -p${secret} shop` }),
  });
  const logged = await kit.control.requests.get(1);
  expect(logged.request.body).toEqual({ note: "mysql -u root -predacted-secret-1 shop" });
});
