export type { ClockOf, VirtualClock } from "./engine/clock/virtual-clock.ts";
export type { Control } from "./engine/control/control.ts";
export type { InvalidExchange, LoggedInvalidExchange, ViolationLog } from "./engine/control/violation-log.ts";
export type { Duration } from "./engine/clock/duration.ts";
export type { KitEvent } from "./engine/control/events/kit-event.ts";
export type {
  CountedRequests,
  NearMiss,
  RequestExpectation,
  RequestsUnexpected,
  WaitOptions,
} from "./engine/control/requests/expectations.ts";
export type { ExportFormat } from "./engine/control/requests/export/formats.ts";
export type { RequestFilter, RequestQuery } from "./engine/control/requests/filter.ts";
export type {
  ChangeKind,
  FieldChange,
  LoggedChange,
  LoggedMessage,
  LoggedRequest,
  RequestSummary,
} from "./engine/control/requests/logged-request.ts";
export type { HoldsControl } from "./engine/control/holds.ts";
export type { RacesControl } from "./engine/control/races/races-control.ts";
export type { SnapshotFile, SnapshotsControl } from "./engine/control/snapshots/snapshots-control.ts";
export type { StateControl } from "./engine/control/state/state-control.ts";
export type { RequestLog } from "./engine/control/requests/request-log.ts";
export type { Violation } from "./engine/http/violation.ts";
export type { Lifetimes } from "./engine/domain/lifetimes.ts";
export type { Mail } from "./engine/domain/mail.ts";
export type {
  AnonymousTokenAfterLogin,
  ContextCreatedBy,
  PricesBeforeContext,
  Profile,
  ScopeNames,
  SessionIdTold,
  Switches,
} from "./engine/domain/switches.ts";
export { KitError, type KitErrorCode } from "./shared/errors.ts";
export type { HintCode, OnHint } from "./engine/domain/hint.ts";
export { createKit, type Kit } from "./engine/kit.ts";
export type { RandomBytes } from "./engine/ids.ts";
export { override, type OverrideCall, type OverrideOptions } from "./engine/overrides/override.ts";
export type { KitOptions } from "./engine/options.ts";
export { serviceAt } from "./engine/service-at.ts";
export type { Service, ServiceModule } from "./engine/service-module.ts";
export type { Handler, Match } from "./engine/http/handler.ts";
export type { Seed } from "./engine/seed/seed.ts";
export type { Storage, StorageHealth } from "./engine/store/storage.ts";

/** @deprecated Use `InvalidExchange`. */
export type { InvalidExchange as Offence } from "./engine/control/violation-log.ts";
/** @deprecated Use `LoggedInvalidExchange`. */
export type { LoggedInvalidExchange as LoggedOffence } from "./engine/control/violation-log.ts";
