import type { Violation } from "./violation.ts";

/** A record that a request has changed; undefined is one that is not there. */
export interface TracedChange {
  /** The store's table, as `sessions`. */
  readonly table: string;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What comes to be known of a request on its way. It travels with the request, and whoever decides something notes it. */
export interface Trace {
  operationId?: string | undefined;
  /** The route of the operation, as `GET /site/{tenant}/sites`. */
  route?: string | undefined;
  tenant?: string | undefined;
  sessionId?: string | undefined;
  customerId?: string | undefined;
  /** When it was answered, by the tenant's clock. */
  now?: number | undefined;
  /** Why it was answered as it was, in a sentence. */
  why?: string | undefined;
  /** The ID of the fault that struck. */
  fault?: string | undefined;
  /** What a layer that validates has found; undefined where none does. */
  violations?: readonly Violation[] | undefined;
  changes?: TracedChange[] | undefined;
}

/** Why a request was answered as it was: what was noted, or what a refusal says of itself. */
export function whyOf(
  { why }: Trace,
  { status, body }: { readonly status: number; readonly body: unknown },
): string | undefined {
  if (why !== undefined || status < 400 || typeof body !== "object" || body === null) return why;
  const { message, fault, detail } = body as {
    readonly message?: unknown;
    readonly fault?: { readonly faultstring?: unknown };
    readonly detail?: unknown;
  };
  return [message, fault?.faultstring, detail].find((text) => typeof text === "string");
}
