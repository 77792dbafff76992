import { controlOperation } from "../operation.ts";

export const reset = controlOperation("POST /__kit/reset", ({ reply }, control) => {
  // The door waits for `settled` before it answers.
  void control.reset();
  return reply(204);
});
