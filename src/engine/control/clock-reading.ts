import type { VirtualClock } from "../clock/virtual-clock.ts";
import type { TenantScope } from "../domain/tenant-scope.ts";

/** What a clock tells, as it is answered. */
export function readingOf(clock: VirtualClock, of: TenantScope) {
  const { now, ...reading } = clock.reading(of);
  return { now: now.toISOString(), ...reading };
}
