import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { startMock } from "../../../mocks/msw/setup.ts";
import { createKit } from "../../../src/engine/kit.ts";

const hour = 3_600_000;
const origin = "https://api.emporix.io";

async function guest(): Promise<{ readonly token: string; readonly isFresh: () => boolean }> {
  const response = await fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  const answer = (await response.json()) as { access_token: string; expires_in: number };
  // As storefronts do it.
  const until = Date.now() + answer.expires_in * 1000;
  return { token: answer.access_token, isFresh: () => Date.now() < until };
}

/** 404 as long as the token is good: the guest has no context. */
async function statusOf(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${origin}/session-context/acme/me/context`, { headers })).status;
}

afterEach(() => void vi.useRealTimers());

describe("the clocks of app and kit", () => {
  const start = (options: Parameters<typeof startMock>[0] = {}) => {
    const mock = startMock(options);
    onTestFinished(() => mock.stop());
    return mock;
  };

  it.each(["app", "kit"] as const)("fake timers move both, clock: %s", async (clock) => {
    const { kit } = start({ clock });
    vi.useFakeTimers({ toFake: ["Date"] });
    const { token, isFresh } = await guest();
    vi.setSystemTime(Date.now() + hour / 2);
    expect([isFresh(), await statusOf(token)]).toEqual([true, 404]);
    vi.setSystemTime(Date.now() + hour);
    expect([isFresh(), await statusOf(token)]).toEqual([false, 401]);
    expect(kit.control.clock.now().getTime()).toBe(Date.now());
  });

  it("a kit's clock moves the kit alone by default: the token has expired, and the app believes it fresh", async () => {
    const { kit } = start();
    const { token, isFresh } = await guest();
    kit.control.clock.advance("61m");
    expect([isFresh(), await statusOf(token)]).toEqual([true, 401]);
  });

  it("a kit's clock moves the app's with clock: \"app\", every way", async () => {
    const { kit } = start({ clock: "app" });
    const { clock } = kit.control;
    const before = Date.now();
    const { token, isFresh } = await guest();
    clock.advance("61m");
    expect([isFresh(), await statusOf(token)]).toEqual([false, 401]);
    expect(new Date().getTime() - before).toBeGreaterThan(hour);
    const again = await guest();
    expect([again.isFresh(), await statusOf(again.token)]).toEqual([true, 404]);
    clock.set("2030-01-01T00:00:00Z");
    expect(new Date().getUTCFullYear()).toBe(2030);
    clock.freeze();
    const frozen = Date.now();
    expect([Date.now(), clock.now().getTime()]).toEqual([frozen, frozen]);
    clock.resume();
    await kit.control.reset();
    expect(Date.now() - before).toBeLessThan(hour / 2);
  });

  it('a stopped mock leaves the app its own clock, and so does one that fake timers put back, clock: "app"', async () => {
    const own = globalThis.Date;
    const mock = startMock({ clock: "app" });
    mock.kit.control.clock.advance("1d");
    vi.useFakeTimers({ toFake: ["Date"] });
    await mock.stop();
    vi.useRealTimers();
    expect(Math.abs(Date.now() - own.now())).toBeLessThan(1000);
    globalThis.Date = own;
  });

  it("the app's Date is a Date in every way that apps use it", () => {
    const { kit } = start({ clock: "app" });
    kit.control.clock.set("2030-06-01T12:00:00Z");
    class Delivery extends Date {
      readonly carrier = "post";
    }
    const delivery = new Delivery();
    expect(delivery).toBeInstanceOf(Delivery);
    expect([delivery.carrier, delivery.getUTCFullYear()]).toEqual(["post", 2030]);
    expect(new Date()).toBeInstanceOf(Date);
    // oxlint-disable-next-line unicorn/new-for-builtins -- what is tested
    expect(Date()).toContain("2030");
    expect(new Date("2001-02-03").getTime()).toBe(Date.UTC(2001, 1, 3));
    expect(Date.parse("1970-01-01T00:00:01Z")).toBe(1000);
    expect(Date.length).toBe(7);
  });

  it('each isolated test has its own with clock: "app"', async () => {
    const mock = start({ clock: "app" });
    const day = 24 * hour;
    const real = Date.now();
    await Promise.all(
      [1, 2].map((days) =>
        mock.isolated(async ({ kit }) => {
          kit.control.clock.advance(days * day);
          await new Promise((resolve) => setImmediate(resolve));
          expect(Math.round((Date.now() - real) / day)).toBe(days);
        })(),
      ),
    );
    expect(Date.now() - real).toBeLessThan(hour);
  });

  it("other values are refused, and so is a kit of the test's own, which has its clock already", () => {
    expect(() => startMock({ clock: "both" as "app" })).toThrow("clock must be one of app, kit, not both");
    expect(() => startMock({ clock: "app", kit: createKit() })).toThrow("give kitOptions instead of kit");
  });
});
