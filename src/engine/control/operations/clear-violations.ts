import { controlOperation } from "../operation.ts";

export const clearViolations = controlOperation("DELETE /__kit/violations", ({ query, reply }, { violations }) => {
  violations.clear(query);
  return reply(204);
});
