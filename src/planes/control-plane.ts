import type { Control } from "../control/control.ts";
import { messageOf } from "../errors.ts";
import { answer, readParameters } from "../http/dispatch.ts";
import { problem } from "../http/problem.ts";
import type { Plane } from "./plane.ts";

/** Answers the operations of the control plane, when what they changed is kept. */
export function createControlPlane(control: Control): Plane<Control> {
  return async (bound, request, rawPath) => {
    const read = readParameters(bound, request, rawPath);
    if (read.problem !== undefined) return read.problem;
    const answered = answer(bound, request, read.parameters, undefined, control);
    try {
      await control.settled();
      return answered;
    } catch (error) {
      return problem("control", 500, `The change could not be kept: ${messageOf(error)}`);
    }
  };
}
