import { controlOperation } from "../operation.ts";

export const clearViolations = controlOperation("DELETE /__kit/violations", ({ reply }, { violations }) => {
  violations.clear();
  return reply(204);
});
