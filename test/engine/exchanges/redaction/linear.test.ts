import { describe, expect, it } from "vitest";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/recording-redactor.ts";

const repeated = (text: string) => (length: number) => text.repeat(length / text.length);

/** Bodies that a careless expression would look at again and again. */
const bodies: Readonly<Record<string, (length: number) => string>> = {
  "long hex": repeated("0123456789abcdef"),
  "long base64": repeated("aB3+/"),
  "a long word": repeated("a"),
  "words with dashes": repeated("eyJ-"),
  "words with dots": repeated("eyJ."),
  "deep nesting": (length) => "[".repeat(length / 2) + "]".repeat(length / 2),
  "many quotes": repeated('"'),
  "many escaped quotes": repeated('\\"'),
  "many backslashes": repeated("\\"),
  "values without an end": repeated('password="'),
  "objects without an end": repeated('"password":{'),
  "elements without an end": repeated("<password>"),
  "tags without an end": repeated("<a "),
  "sections without an end": repeated("<![CDATA["),
  "percent escapes of percent escapes": repeated("%25"),
  "many equals signs": repeated("="),
  "many colons": repeated(":"),
  "many slashes": repeated("/"),
  "many queries": repeated("?a=b"),
  "many fields": repeated("a=b&"),
  "many addresses": repeated("//a:b"),
  "addresses without an end": (length) => `${`//${"a".repeat(8190)}`.repeat(length / 8192)}@`,
  "many passwords": repeated("//a:b@"),
  "many at signs": (length) => `//a:${"@".repeat(length)}`,
  "hosts without an end": (length) => `//a:b/${"@a.a.a.a.".repeat(length / 9)}`,
  "a password that repeats itself": (length) => `//a:${"@a.".repeat(length / 3)}`,
  "a long password that repeats itself": (length) => `{"password":"${"abcdefgh1".repeat(length / 9)}"}`,
  "passwords that repeat themselves": (length) => `//a:${"b1.c2-".repeat(1000)}@h `.repeat(length / 6007),
  "many Oracle addresses": repeated("jdbc:oracle:thin:a/"),
  "many reset links": repeated("/reset?t=a1b2c3d4 "),
  "a reset link without an end": (length) => `${"/reset".repeat(length / 6)}?t=a`,
  "many containers": repeated(" docker -u a:bc"),
  "a fragment without an end": (length) => `fragment A ${"on B ".repeat(length / 5)}`,
  "many cookies": repeated(" -b 'a=b"),
  "many sentences": repeated(' pin is "a'),
  "many variables": repeated("$a: $a,"),
  "many spaces": repeated(" "),
  "many lines": repeated("{\n"),
  "many schemes": repeated("Bearer "),
  "many entities": repeated("&quot;"),
  "keys without an end": repeated("-----BEGIN PRIVATE KEY-----"),
  "a key without an end": (length) => `-----BEGIN PRIVATE KEY-----${"- ".repeat(length / 2)}`,
  "many values that are told": repeated("token <b> : "),
  "a value that is told without an end": (length) => `password ${"<b> ".repeat(length / 4)}`,
  "a tag with many attributes": (length) => `<a ${"b = c/".repeat(length / 6)}>`,
  "a tag with many quotes": (length) => `<a ${`"'`.repeat(length / 2)}>`,
  "a tag with a long attribute": (length) => `<a ${"b".repeat(length / 2)}${" ".repeat(length / 2)}>`,
  "many calls": repeated("setPassword('a',"),
  "many rows of SQL": repeated("(password) values ('a',"),
  "rows of SQL without an end": (length) => `(password) values ${"('a',".repeat(length / 5)}`,
  "many commands": repeated("mysql -p"),
  "many logins": repeated("docker login -p 'a"),
  "many settings": repeated("config set "),
  "many names with values": repeated("name: token\nvalue: "),
  "many rows": repeated("a,password\n"),
  "many words for a secret": repeated("password has been "),
  "many codes that are told": repeated("a1b2 is your code and "),
  "many hooks": repeated("//hooks.a/"),
  "many hashes": repeated("$2b$10$"),
  "many addresses of hosts": repeated("a:b1b2b3b4b@c."),
  "many variables of a document": (length) =>
    JSON.stringify({ query: "a: $b, ".repeat(length / 7), variables: { b: "x" } }),
  "base64 in base64": (length) => {
    let text = "password=a1b2c3d4e5 ".repeat(length / 100);
    for (let times = 0; times < 5; times += 1) text = btoa(text);
    return text;
  },
  "many links to reset": repeated("/reset/12/a1b2c3d4"),
  "a name that is told without an end": repeated("sk-a"),
};

/** The processor's time, in milliseconds. */
function cost(body: string): number {
  const redactor = recordingRedactor();
  redactor.exchange(exchange({ authorization: "Bearer aaaaaaaaaaaaaaaaaaaaaaaab-known-secret-1" }, "-"));
  const before = process.cpuUsage().user;
  redactor.exchange(exchange({}, body));
  return (process.cpuUsage().user - before) / 1000;
}

/** The lesser of two where the first is too much: others use the machine as well. */
function costWithin(most: number, body: string): number {
  const first = cost(body);
  return first < most ? first : Math.min(first, cost(body));
}

function exchange(headers: Record<string, string>, body: string) {
  return {
    at: "2026-03-01T09:30:00.000Z",
    request: { method: "GET", target: "/", headers },
    response: { status: 200, headers: {}, body, bodyEncoding: "text" as const },
  };
}

/** Eight times the length may take this many times as long; what grows by its square takes 64 times as long. */
const growth = 24;

/** The least, in milliseconds, that is compared. */
const least = 5;

describe("redaction takes time in proportion to", () => {
  it.each(Object.keys(bodies))("%s", (kind) => {
    const make = bodies[kind] ?? repeated("");
    const large = costWithin(least * growth, make(100_000));
    // What takes next to nothing has grown by little; only of the rest is it asked by how much.
    if (large < least * growth) return;
    expect(large).toBeLessThan(Math.max(costWithin(0, make(12_500)), least) * growth);
  });
});

it.each(["a password that repeats itself", "passwords that repeat themselves"])("%s is looked for at once", (kind) => {
  expect(costWithin(500, (bodies[kind] ?? repeated(""))(200_000))).toBeLessThan(500);
});

it.each(["long hex", "long base64", "a long word", "deep nesting", "many quotes"])(
  "10 MiB of %s take time in proportion to their length, too",
  (kind) => {
    const make = bodies[kind] ?? repeated("");
    expect(costWithin(1000, make(10_485_760))).toBeLessThan(Math.max(costWithin(0, make(1_310_720)), least) * growth);
  },
);
