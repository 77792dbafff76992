import type { Fault } from "../../overrides/fault.ts";
import { controlOperation } from "../operation.ts";

export const addFault = controlOperation("POST /__kit/faults", ({ body, reply }, { faults }) => {
  // What the types of the description leave open, as the names of operations, the faults check themselves.
  const { id } = faults.add(body as Fault);
  return reply(201, { id, ...body, seen: 0, struck: 0 });
});
