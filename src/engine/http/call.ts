import type { Principal } from "../domain/principal.ts";
import type { BoundOperation } from "./bind.ts";
import type { RequestParameters } from "./decode.ts";
import type { Call, Reply } from "./operation.ts";

/** Calls an operation with a request that has been decoded, validated and authorized. */
export function callOperation<Context, Answered>(
  { operation }: BoundOperation<Context, Answered>,
  { path: params, query, header: headers }: RequestParameters,
  body: unknown,
  principal: Principal | undefined,
  context: Context,
): Answered {
  // The validators have made sure of what the types say; `BoundOperation` erased them.
  const call = { params, query, headers, body, principal, reply } as unknown as Call<unknown, unknown>;
  return operation.handle(call, context);
}

/** Builds a reply; the types that restrict it are the operations'. */
export function reply(status: number, body?: unknown, headers: Reply["headers"] = {}): Reply {
  return { status, headers, body };
}
