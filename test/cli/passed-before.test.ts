import { expect, it } from "vitest";
import { PassedBefore } from "../../src/cli/passed-before.ts";

const exchange = (target: string, body: unknown) => ({
  at: "2026-03-01T09:30:00.000Z",
  request: { method: "GET", target, headers: {} },
  response: { status: 200, headers: {}, body },
});

it("an exchange has passed before when all of it has, up to a bound of number and length", () => {
  const before = new PassedBefore();
  const has = (target: string, body: unknown = {}): boolean => before.has(exchange(target, body));
  expect([has("/a"), has("/a"), has("/b"), has("/a", { x: 1 }), has("/a", { x: 1 })]).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
  const long = { text: "x".repeat(10_000) };
  expect([has("/long", long), has("/long", long)]).toEqual([false, false]);
  for (let at = 0; at < 200; at++) has(`/${at}`);
  expect([has("/199"), has("/a")]).toEqual([true, false]);
});
