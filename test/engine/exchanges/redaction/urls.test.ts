import { expect, it } from "vitest";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/recording-redactor.ts";

const hidden = "redacted-secret-1";

it.each([
  ["https://user:hunter2@host/x", `https://user:${hidden}@host/x`],
  ["https://user:pa/s@w@host/", `https://user:${hidden}@host/`],
  ["https://ann:pw@shop/people@home", `https://ann:${hidden}@shop/people@home`],
  ["https://ann:pw@shop:80?to=x@y", `https://ann:${hidden}@shop:80?to=x@y`],
  ["https://ann:pw@shop#x@y.example", `https://ann:${hidden}@shop#x@y.example`],
  ["https://ann:pw@[::1]/x@y", `https://ann:${hidden}@[::1]/x@y`],
  ["https://user:p@ss@host/x", `https://user:${hidden}@host/x`],
  ["https://user:pa/ss@shop.example:8443/x", `https://user:${hidden}@shop.example:8443/x`],
  ["https://user:pa#s?s@localhost", `https://user:${hidden}@localhost`],
  ["https://user:p%40ss@[::1]:80/x", `https://user:${hidden}@[::1]:80/x`],
  ["redis://:p/ss@word@cache:6379/0", `redis://:${hidden}@cache:6379/0`],
  ["mongodb://u:p@ss@h1:27017,h2:27017/db", `mongodb://u:${hidden}@h1:27017,h2:27017/db`],
  ["see https://u:p/s@s@h.example, or https://h/@me", `see https://u:${hidden}@h.example, or https://h/@me`],
  ["https://u:p@shop.example/people/a@b.de", `https://u:${hidden}@shop.example/people/a@b.de`],
  ["https://u:p@shop/x?mail=a@b.de", `https://u:${hidden}@shop/x?mail=a@b.de`],
  ["/login?next=//u:hunter2@host&mail=a@b.de", `/login?next=//u:${hidden}@host&mail=a@b.de`],
  ["https://tok3n12345678@host/x", `https://${hidden}@host/x`],
  ["jdbc:oracle:thin:ann/hunter2@db:1521:shop", `jdbc:oracle:thin:ann/${hidden}@db:1521:shop`],
  ["jdbc:oracle:thin:ann/hunter2@//db:1521/shop", `jdbc:oracle:thin:ann/${hidden}@//db:1521/shop`],
  ["jdbc:oracle:oci8:ann/hu@nter/2@shop", `jdbc:oracle:oci8:ann/${hidden}@shop`],
  [
    "url=jdbc:oracle:thin:ann/hunter2@(DESCRIPTION=(SID=x))",
    `url=jdbc:oracle:thin:ann/${hidden}@(DESCRIPTION=(SID=x))`,
  ],
])("%s has no password", (url, safe) => {
  expect(recordingRedactor().message(url)).toBe(safe);
});

it.each([
  "https://host/a@b",
  "https://host:8080/people/a@b.de",
  "https://[::1]:8080/people/a@b.de",
  "https://user@host/x",
  "https://maps.example/@48.2,16.3,15z",
  "https://registry.example/npm/@scope/pkg@1.2.3",
  "https://host/u:x@y",
  "//cdn.example/a@2x.png",
  "jdbc:oracle:thin:@//db:1521/shop",
  "jdbc:oracle:thin:ann@db:1521/shop, and a/b@c",
  "the docs of jdbc:oracle/thin say a@b",
  "mailto:a@b.de",
])("%s has none", (url) => {
  expect(recordingRedactor().message(url)).toBe(url);
});

it.each([
  ["https://shop.example/reset-password?t=a1b2c3d4e5", "https://shop.example/reset-password?t=redacted-secret-1"],
  [
    "https://shop.example/passwordReset/?lang=de&k=a1b2c3d4e5",
    "https://shop.example/passwordReset/?lang=de&k=redacted-secret-1",
  ],
  ["/#/account/verify_email?t=a1b2c3d4e5&x=1", "/#/account/verify_email?t=redacted-secret-1&x=1"],
  ["see /confirm#t=a1b2c3d4e5 now", "see /confirm#t=redacted-secret-1 now"],
  ["/go?to=%2Fverification%3Fc%3Da1b2c3d4e5", "/go?to=%2Fverification%3Fc%3Dredacted-secret-1"],
])("the link %s has no one-time token", (link, safe) => {
  expect(recordingRedactor().message(link)).toBe(safe);
  if (!link.startsWith("/")) return;
  const request = { method: "GET", target: link, headers: {} };
  expect(recordingRedactor().request(request).target).toBe(safe);
});

it.each([
  "https://shop.example/products?t=a1b2c3d4e5",
  "https://presets.example/search?t=a1b2c3d4e5",
  "/reset-password?t=1700000000000&lang=de-AT1&id=b2c3d4e5",
  "/verify?step=2&v=1.2.3",
  "/order-confirmation?o=order2026&c=EUR",
  "/reset /video?t=a1b2c3d4e5",
  "/confirm?next=/video?t=a1b2c3d4e5",
])("%s has none", (link) => {
  expect(recordingRedactor().message(link)).toBe(link);
});
