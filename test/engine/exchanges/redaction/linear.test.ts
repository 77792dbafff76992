import { describe, expect, it } from "vitest";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/redactor.ts";

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
  "many links to reset": repeated("/reset/12/a1b2c3d4"),
  "a name that is told without an end": repeated("sk-a"),
};

/** The processor's time, in milliseconds, the lesser of two: others use the machine as well. */
function cost(body: string): number {
  const times = [1, 2].map(() => {
    const redactor = recordingRedactor();
    redactor.exchange(exchange({ authorization: "Bearer aaaaaaaaaaaaaaaaaaaaaaaab-known-secret-1" }, "-"));
    const before = process.cpuUsage().user;
    redactor.exchange(exchange({}, body));
    return (process.cpuUsage().user - before) / 1000;
  });
  return Math.min(...times);
}

function exchange(headers: Record<string, string>, body: string) {
  return {
    at: "2026-03-01T09:30:00.000Z",
    request: { method: "GET", target: "/", headers },
    response: { status: 200, headers: {}, body, bodyEncoding: "text" as const },
  };
}

describe("redaction takes time in proportion to", () => {
  it.each(Object.keys(bodies))("%s", (kind) => {
    const make = bodies[kind] ?? repeated("");
    const [small, large] = [cost(make(50_000)), cost(make(400_000))];
    // Eight times the length; what grows by its square takes 64 times as long.
    expect(large).toBeLessThan(Math.max(small, 5) * 24);
  });
});

it.each(["a password that repeats itself", "passwords that repeat themselves"])("%s is looked for at once", (kind) => {
  expect(cost((bodies[kind] ?? repeated(""))(200_000))).toBeLessThan(500);
});

it.each(["long hex", "long base64", "a long word", "deep nesting", "many quotes"])(
  "10 MiB of %s is redacted in less than a second",
  (kind) => {
    expect(cost((bodies[kind] ?? repeated(""))(10_485_760))).toBeLessThan(1000);
  },
);
