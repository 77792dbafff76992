import type { BrowserContext } from "@playwright/test";
import { invalidOption } from "../../src/shared/errors.ts";
import { parseDuration } from "../../src/engine/clock/duration.ts";
import type { Control } from "../../src/engine/control/control.ts";
import type { Kit } from "../../src/engine/kit.ts";

type Clock = BrowserContext["clock"];
type Moment = Parameters<Clock["setFixedTime"]>[0];
type Ticks = Parameters<Clock["fastForward"]>[0];

/** The time that the pages of a test see, as Playwright's clock makes it. */
export interface PageClock {
  readonly now: () => number;
  /** Resolves when the pages see what was asked for; rejects when they cannot. */
  settled(): Promise<void>;
  /**
   * A kit whose clock moves that of the pages, and follows it; a single tenant's clock stays its own. Requests wait until the pages
   * have moved, and so does `control.settled()`.
   */
  leading(kit: Kit): Kit;
}

/** Follows the clock of a test's pages: each call of `page.clock` is noted, and Playwright's own clock does the rest. */
export function followPageClock(clock: Clock): PageClock {
  // Milliseconds by which the pages' clock is ahead, or the moment at which it stands.
  let ahead = 0;
  let standing: { at: number; readonly isFixed: boolean } | undefined;
  const now = (): number => standing?.at ?? Date.now() + ahead;
  const runFrom = (at: number): void => {
    standing = undefined;
    ahead = at - Date.now();
  };
  const forward = (by: number): void => {
    if (standing === undefined) ahead += by;
    // A fixed time stays while the timers run on.
    else if (!standing.isFixed) standing.at += by;
  };

  const playwrights: Clock = {
    install: clock.install.bind(clock),
    fastForward: clock.fastForward.bind(clock),
    runFor: clock.runFor.bind(clock),
    pauseAt: clock.pauseAt.bind(clock),
    resume: clock.resume.bind(clock),
    setFixedTime: clock.setFixedTime.bind(clock),
    setSystemTime: clock.setSystemTime.bind(clock),
  };
  let latest: Promise<void> = Promise.resolve();
  const keep = (done: Promise<void>): Promise<void> => {
    latest = Promise.all([latest, done]).then(() => undefined);
    // A caller that awaits it receives the failure.
    latest.catch(() => undefined);
    return done;
  };
  clock.install = (options) => {
    if (options?.time !== undefined) runFrom(timeOf(options.time));
    return keep(playwrights.install(options));
  };
  clock.fastForward = (by) => {
    forward(millisecondsOf(by));
    return keep(playwrights.fastForward(by));
  };
  clock.runFor = (by) => {
    forward(millisecondsOf(by));
    return keep(playwrights.runFor(by));
  };
  clock.pauseAt = (time) => {
    standing = { at: timeOf(time), isFixed: false };
    return keep(playwrights.pauseAt(time));
  };
  clock.setFixedTime = (time) => {
    standing = { at: timeOf(time), isFixed: true };
    return keep(playwrights.setFixedTime(time));
  };
  clock.setSystemTime = (time) => {
    runFrom(timeOf(time));
    return keep(playwrights.setSystemTime(time));
  };
  clock.resume = () => {
    if (standing?.isFixed === false) runFrom(standing.at);
    return keep(playwrights.resume());
  };

  const lead = (move: () => Promise<void>): Date => {
    void move();
    return new Date(now());
  };
  return {
    now,
    settled: () => latest,
    leading(kit) {
      const { control } = kit;
      return { ...kit, control: { ...control, clock: leadingClock(control), settled } };

      async function settled(): Promise<void> {
        await Promise.all([control.settled(), latest]);
      }
    },
  };

  function leadingClock({ clock: own }: Control): Control["clock"] {
    return {
      ...own,
      advance(by, of) {
        if (of?.tenant !== undefined) return own.advance(by, of);
        const milliseconds = parseDuration(by);
        if (milliseconds === undefined)
          throw invalidOption(`Cannot advance the clock by ${by}: give milliseconds, or text as 61m`);
        return lead(() => clock.setSystemTime(now() + milliseconds));
      },
      set(to, of) {
        if (of?.tenant !== undefined) return own.set(to, of);
        const moment = new Date(to).getTime();
        if (Number.isNaN(moment))
          throw invalidOption(`Cannot set the clock to ${String(to)}: give a date, as 2026-11-25T12:00:00Z`);
        return lead(() => clock.setSystemTime(moment));
      },
      freeze: (of) => (of?.tenant === undefined ? lead(() => clock.setFixedTime(now())) : own.freeze(of)),
      rate(rate, of) {
        if (of?.tenant !== undefined) return own.rate(rate, of);
        throw invalidOption("The clock of pages has no rate: give the rate of one tenant's clock");
      },
      resume: (of) => (of?.tenant === undefined ? lead(() => clock.setSystemTime(now())) : own.resume(of)),
    };
  }
}

function timeOf(moment: Moment): number {
  return new Date(moment).getTime();
}

/** Playwright's durations: milliseconds, or text as `08`, `01:30` and `02:00:00`. */
function millisecondsOf(ticks: Ticks): number {
  if (typeof ticks === "number") return ticks;
  return ticks.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}
