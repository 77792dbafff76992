import type { Control } from "../control/control.ts";
import { messageOf } from "../../shared/errors.ts";
import type { BoundOperation } from "./bind.ts";
import { callOperation } from "./call.ts";
import { notKept, serviceError } from "./error-bodies.ts";
import type { Reply } from "./operation.ts";
import { readBody, readParameters } from "./read-request.ts";
import type { WireReply, WireRequest } from "./wire.ts";

/** An operation of the control plane: it knows no tenant's principals, and may take its time. */
export type ControlOperation = BoundOperation<Control, Reply | Promise<Reply>>;

/** Answers a request for an operation of the control plane. Path parameters are still percent-encoded. */
export async function answerControl(
  control: Control,
  bound: ControlOperation,
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
): Promise<WireReply> {
  // 1. Parameters. There is no tenant, no principal and no override here.
  const { parameters, problem } = readParameters(bound, request, rawPath);
  if (problem !== undefined) return problem;

  // 5. Body.
  const body = readBody(bound, request);
  if (!body.ok) return serviceError("control", body.status, body.message);

  // 6. Operation.
  const settled = control.settled();
  const answered = await callOperation(bound, parameters, body.value, undefined, control);

  // 7. Commit: the answer waits until what changed is kept.
  try {
    if (control.settled() !== settled) await control.settled();
    return answered;
  } catch (error) {
    return notKept("control", messageOf(error));
  }
}
