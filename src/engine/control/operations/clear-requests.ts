import { controlOperation } from "../operation.ts";

export const clearRequests = controlOperation("DELETE /__kit/requests", ({ query, reply }, { requests }) => {
  requests.clear(query);
  return reply(204);
});
