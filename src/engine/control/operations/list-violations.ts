import { controlOperation } from "../operation.ts";

export const listViolations = controlOperation("GET /__kit/violations", ({ query, reply }, { violations }) =>
  reply(200, violations.list(query)),
);
