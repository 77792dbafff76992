import { controlOperation } from "../operation.ts";

export const listViolations = controlOperation("GET /__kit/violations", ({ reply }, { violations }) =>
  reply(200, violations.list()),
);
