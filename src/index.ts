export type { Control, VirtualClock } from "./control/control.ts";
export type { LoggedOffence, Offence, ViolationLog } from "./control/violation-log.ts";
export type { Duration } from "./control/duration.ts";
export type { Violation } from "./exchanges/exchange.ts";
export type { Lifetimes } from "./domain/lifetimes.ts";
export type { Mail } from "./domain/mails.ts";
export type {
  AnonymousTokenAfterLogin,
  ContextCreatedBy,
  Profile,
  SessionIdTold,
  Switches,
} from "./domain/switches.ts";
export { KitError, type KitErrorCode } from "./errors.ts";
export { createKit, type Kit } from "./kit.ts";
export type { RandomBytes } from "./ids.ts";
export { override, type OverrideCall, type OverrideOptions } from "./override.ts";
export type { KitOptions } from "./options.ts";
export type { Seed } from "./seed/seed.ts";
export type { Storage } from "./store/storage.ts";
