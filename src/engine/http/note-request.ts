import { tenantName } from "../domain/tenant.ts";
import { parameterInPath, tenantInTarget } from "./tenant-in-target.ts";
import type { WireRequest } from "./wire.ts";

/** Notes what is known of a request that no operation of the engine answers, so that the log can be asked for it. */
export function noteRequest({ trace, path, query }: WireRequest, route: string, operationId?: string): void {
  if (trace === undefined) return;
  const tenant = tenantInTarget(route, path, query) ?? "";
  Object.assign(trace, { operationId, route }, tenantName.test(tenant) ? { tenant } : {});
  // A shopper's session comes first, as in the engine.
  trace.sessionId ??= parameterInPath(route, "{sessionId}", path);
}
