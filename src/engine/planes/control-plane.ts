import type { Control } from "../control/control.ts";
import { messageOf } from "../../shared/errors.ts";
import { answer, readParameters, wireReply } from "../http/dispatch.ts";
import type { Reply } from "../http/operation.ts";
import { serviceError } from "../http/error-bodies.ts";
import type { Plane } from "./plane.ts";

/** Answers the operations of the control plane, when what they changed is kept. */
export function createControlPlane(control: Control): Plane<Control, Reply | Promise<Reply>> {
  return async (bound, request, rawPath) => {
    const read = readParameters(bound, request, rawPath);
    if (read.problem !== undefined) return read.problem;
    const answered = await answer(bound, request, read.parameters, undefined, control, async (reply) =>
      wireReply(await reply),
    );
    try {
      await control.settled();
      return answered;
    } catch (error) {
      return serviceError("control", 500, `The change could not be kept: ${messageOf(error)}`);
    }
  };
}
