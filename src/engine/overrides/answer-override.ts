import { messageOf } from "../../shared/errors.ts";
import type { BoundOperation } from "../http/bind.ts";
import { reply } from "../http/call.ts";
import type { RequestParameters } from "../http/decode.ts";
import { type ErrorStatus, serviceError } from "../http/error-bodies.ts";
import { networkError, type WireReply } from "../http/wire.ts";
import type { ErasedResolver } from "./registry.ts";

/** The answer of an override; a 500 that says why when it has none that can be sent. */
export async function answerOverride(
  resolver: ErasedResolver,
  { info, operation }: Pick<BoundOperation<never>, "info" | "operation">,
  { path: params, query, header: headers }: RequestParameters,
  ways: Pick<Parameters<ErasedResolver>[0], "change" | "foreseen" | "hold" | "next" | "trace">,
): Promise<WireReply> {
  try {
    const errorBody = (status: number, message: string): object =>
      serviceError(info.service, status as ErrorStatus, message).body as object;
    const call = { params, query, headers, reply, untyped: reply, networkError, errorBody, ...ways };
    const answered = (await resolver(call)) as WireReply | undefined;
    if (answered === undefined)
      throw new Error("it returned nothing, and must return what reply, untyped or next gives");
    if (answered !== networkError) assertSendable(answered);
    return answered;
  } catch (error) {
    return serviceError(info.service, 500, `The override of ${operation.route} failed: ${messageOf(error)}`);
  }
}

/** The statuses that no body may come with. */
const bodiless = new Set([204, 205, 304]);

/** Types do not hold back JavaScript, nor `untyped`: what no door could send is found here. */
export function assertSendable({ status, headers, body }: WireReply): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new Error(`its status must be a whole number from 200 to 599, not ${status}`);
  if (bodiless.has(status) && body !== undefined) throw new Error(`a ${status} has no body`);
  // Both throw an error that names what they cannot take.
  const sendable = new Headers();
  for (const [name, value] of Object.entries(headers)) sendable.set(name, String(value));
  if (!(body instanceof Uint8Array || body instanceof ReadableStream)) JSON.stringify(body);
}
