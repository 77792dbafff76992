import { controlOperation } from "../operation.ts";

export const reset = controlOperation("POST /__kit/reset", ({ query, reply }, control) => {
  // The door waits for `settled` before it answers.
  void control.reset(query);
  return reply(204);
});
