import { tenantName } from "../engine/domain/tenant.ts";
import type { Match } from "../engine/http/handler.ts";
import { parameterInPath, tenantInTarget } from "../engine/http/tenant-in-target.ts";
import type { WireRequest } from "../engine/http/wire.ts";

/** Notes what is known of a request that the engine does not answer, so that the log can be asked for it. */
export function noteRequest(
  { trace, path, query }: WireRequest,
  match: Match,
  operationIdOf: (route: string) => string | undefined = () => undefined,
): void {
  if (trace === undefined || match.kind !== "found" || match.route === undefined) return;
  const { route, operationId = operationIdOf(route) } = match;
  const tenant = tenantInTarget(route, path, query);
  trace.operationId = operationId;
  // A shopper's session comes first, as in the engine.
  trace.sessionId ??= parameterInPath(route, "{sessionId}", path);
  if (tenant !== undefined && tenantName.test(tenant)) trace.tenant = tenant;
}
