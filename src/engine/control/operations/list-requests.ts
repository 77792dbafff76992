import { controlOperation } from "../operation.ts";

export const listRequests = controlOperation("GET /__kit/requests", async ({ query, reply }, { requests }) =>
  reply(200, await requests.list(query)),
);
