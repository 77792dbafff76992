import { isNpmGone } from "./npm-parent.ts";

/** The signals that ask a process to stop → its exit code, as shells count: 128 and the signal's number. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type StopSignal = keyof typeof exitCodes;

/** How often to look whether npm is still there, in milliseconds. */
const npmWatch = 250;

/** Under npm a Ctrl-C arrives twice, from the terminal and from npm; within this time, in milliseconds, it is the same one. */
const npmEcho = 200;

let asked: { readonly signal: StopSignal; readonly at: number } | undefined;
let whenAsked: (() => void) | undefined;

/**
 * From here on a signal ends the process with its exit code, and `exit` listeners run: locks and child processes go. A
 * command with more to put away calls `takeOverSignals`. To be called before anything that takes time is imported.
 *
 * npm hands a signal to the shell between it and us, which ends without telling us: under npm, a parent that is gone
 * counts as SIGTERM.
 */
export function handleSignals(): void {
  const signals = Object.keys(exitCodes) as StopSignal[];
  for (const signal of signals) process.on(signal, () => stop(signal));
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const isGone = isNpmGone();
  const look = (): void => {
    if (asked === undefined && isGone()) stop("SIGTERM");
  };
  setInterval(look, npmWatch).unref();
  look();
}

function stop(signal: StopSignal): void {
  const isEcho = asked?.signal === signal && underNpm() && performance.now() - asked.at < npmEcho;
  if (isEcho) return;
  if (asked !== undefined || whenAsked === undefined) process.exit(exitCodes[signal]);
  asked = { signal, at: performance.now() };
  whenAsked();
}

function underNpm(): boolean {
  return process.env["npm_lifecycle_event"] !== undefined;
}

/** A command that a signal stopped before its work was done. */
export class Stopped extends Error {
  readonly exitCode: number;

  constructor(signal: StopSignal) {
    super(`Stopped by ${signal}`);
    this.exitCode = exitCodes[signal];
  }
}

/** The first signal, from when a command took over. The second one ends the process at once. */
export interface StopRequest {
  /** Resolves at the signal. */
  readonly arrived: Promise<void>;
  /** @throws Stopped once a signal has arrived */
  throwIfArrived(): void;
}

/** From here on the first signal does not end the process: the caller puts away what it has opened, and returns. */
export function takeOverSignals(): StopRequest {
  return {
    arrived: new Promise((resolve) => (whenAsked = resolve)),
    throwIfArrived() {
      if (asked !== undefined) throw new Stopped(asked.signal);
    },
  };
}

/** Whether a command that took over was asked to stop. */
export function isStopping(): boolean {
  return asked !== undefined;
}
