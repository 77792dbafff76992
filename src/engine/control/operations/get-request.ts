import { controlOperation } from "../operation.ts";

export const getRequest = controlOperation("GET /__kit/requests/{id}", async ({ params, reply }, { requests }) =>
  reply(200, await requests.get(Number(params.id))),
);
