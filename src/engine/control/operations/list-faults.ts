import { controlOperation } from "../operation.ts";

export const listFaults = controlOperation("GET /__kit/faults", ({ query, reply }, { faults }) =>
  reply(200, faults.list(query)),
);
