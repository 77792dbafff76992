import { controlOperation } from "../operation.ts";

export const removeFault = controlOperation("DELETE /__kit/faults/{id}", ({ params, reply }, { faults }) => {
  faults.remove(params.id);
  return reply(204);
});
