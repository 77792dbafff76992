import { afterEach, describe, expect, it, vi } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";

const login = "https://api.emporix.io/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop";

afterEach(() => {
  vi.useRealTimers();
});

async function statusAfter(kit: ReturnType<typeof createKit>, move: () => void): Promise<number> {
  const { access_token: token } = (await (await kit.fetch(login)).json()) as { access_token: string };
  move();
  const headers = { authorization: `Bearer ${token}` };
  return (await kit.fetch("https://api.emporix.io/session-context/acme/me/context", { headers })).status;
}

describe("the virtual clock", () => {
  const start = Date.UTC(2026, 0, 1);

  it("is set forward and back, to a date, to milliseconds and to text", () => {
    const { clock } = createKit({ now: () => start }).control;
    for (const moment of ["2030-06-01T12:00:00.000Z", "2001-01-01T00:00:00.000Z"]) {
      for (const to of [moment, new Date(moment), Date.parse(moment)]) {
        expect(clock.set(to).toISOString()).toBe(moment);
        expect(clock.now().toISOString()).toBe(moment);
      }
    }
  });

  it.each(["tomorrow", Number.NaN, -1, "10000-01-01", 1e300])("refuses to be set to %j", (to) => {
    expect(() => createKit().control.clock.set(to)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });

  it.each([{ tenent: "acme" }, "acme", { tenant: "ACME" }])(
    "is of nobody that %j names, and not of everybody",
    (of) => {
      const { clock } = createKit({ now: () => start }).control;
      const meant = of as { tenant: string };
      const uses = [
        () => clock.advance("5m", meant),
        () => clock.set(0, meant),
        () => clock.freeze(meant),
        () => clock.resume(meant),
        () => clock.rate(2, meant),
        () => clock.now(meant),
        () => clock.reading(meant),
      ];
      for (const use of uses) expect(use).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
      expect(clock.reading()).toEqual({ now: new Date(start), frozen: false, rate: 1 });
    },
  );

  it("stands still and goes on from where it stood; advancing moves it meanwhile", () => {
    let real = start;
    const { clock } = createKit({ now: () => real }).control;
    clock.freeze();
    real += 60_000;
    expect(clock.now().getTime()).toBe(start);
    expect(clock.advance("1s").getTime()).toBe(start + 1000);
    clock.freeze();
    real += 60_000;
    expect(clock.resume().getTime()).toBe(start + 1000);
    real += 5000;
    expect(clock.now().getTime()).toBe(start + 6000);
    expect(clock.resume().getTime()).toBe(start + 6000);
  });

  it("of one tenant is set and stands still alone", async () => {
    let real = start;
    const { control } = createKit({ now: () => real });
    const { clock } = control;
    clock.set(start + 1000, { tenant: "acme" });
    clock.freeze({ tenant: "acme" });
    real += 60_000;
    expect(clock.now({ tenant: "acme" }).getTime()).toBe(start + 1000);
    expect(clock.now({ tenant: "other" }).getTime()).toBe(real);
    clock.freeze();
    real += 60_000;
    expect(clock.now({ tenant: "other" }).getTime()).toBe(start + 60_000);
    expect(clock.resume({ tenant: "acme" }).getTime()).toBe(start + 1000);
    await control.reset();
    expect(clock.now({ tenant: "acme" }).getTime()).toBe(real);
  });

  it("follows the fake timers of the test runner, also those of a kit made before", async () => {
    const kit = createKit();
    expect(await statusAfter(kit, () => vi.useFakeTimers({ now: Date.now() + 61 * 60_000 }))).toBe(401);
    expect(await statusAfter(kit, () => vi.advanceTimersByTime(59 * 60_000))).toBe(404);
    expect(await statusAfter(kit, () => vi.advanceTimersByTime(61 * 60_000))).toBe(401);
    vi.setSystemTime("2031-01-01");
    expect(kit.control.clock.now().toISOString()).toBe("2031-01-01T00:00:00.000Z");
  });
});
