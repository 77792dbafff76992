import { expect, it } from "vitest";
import { recordingRedactor } from "../../../../src/engine/exchanges/redaction/redactor.ts";

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
  "mailto:a@b.de",
])("%s has none", (url) => {
  expect(recordingRedactor().message(url)).toBe(url);
});
