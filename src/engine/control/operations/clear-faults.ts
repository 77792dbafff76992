import { controlOperation } from "../operation.ts";

export const clearFaults = controlOperation("DELETE /__kit/faults", ({ query, reply }, { faults }) => {
  faults.clear(query);
  return reply(204);
});
