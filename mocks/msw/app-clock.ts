import type { Control } from "../../src/engine/control/control.ts";
import { checkWord } from "../../src/shared/named-options.ts";

/**
 * What `kit.control.clock` moves: the kit alone (`kit`), or the app's `Date` with it (`app`). The other way round there is one clock
 * in any case: what moves the app's `Date`, as fake timers do, moves the kit.
 */
export type ClockMoved = "app" | "kit";

/** @throws KitError `OPTION_INVALID` */
export function checkClock(clock: ClockMoved): void {
  checkWord("clock", ["app", "kit"], clock);
}

/** The time that an app sees: that of the only tenant whose clock was moved by itself, or else everybody's. */
export function appNow({ clock }: Pick<Control, "clock">): number {
  const [tenant, ...others] = clock.tenants();
  return clock.now(tenant === undefined || others.length > 0 ? {} : { tenant }).getTime();
}

/** The real `Date` behind the one that the app sees. */
export interface AppClock {
  /** The real time, in milliseconds since 1970: that of fake timers, where a test has them. */
  readonly realNow: () => number;
  /** Lets the app's `Date` tell what `now` does, until `restore`. */
  show(now: () => number): void;
  restore(): void;
}

export function createAppClock(): AppClock {
  const RealDate = globalThis.Date;
  let shown: (() => number) | undefined;
  const now = (): number => shown?.() ?? RealDate.now();
  const ShownDate: DateConstructor = new Proxy(RealDate, {
    // A class of the app's that extends `Date` stays that class.
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
  });
  return {
    // Fake timers that began after us stand in our place, and lead.
    realNow: () => (globalThis.Date === ShownDate ? RealDate : globalThis.Date).now(),
    show(given) {
      shown = given;
      globalThis.Date = ShownDate;
    },
    restore() {
      // Fake timers may put us back later; then we tell the real time.
      shown = undefined;
      if (globalThis.Date === ShownDate) globalThis.Date = RealDate;
    },
  };
}
