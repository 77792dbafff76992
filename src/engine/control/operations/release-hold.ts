import { controlOperation } from "../operation.ts";

export const releaseHold = controlOperation(
  "POST /__kit/holds/{name}/release",
  async ({ params, query, reply }, { holds }) => reply(200, await holds.release(params.name, query)),
);
