import { controlOperation } from "../operation.ts";

export const listHolds = controlOperation("GET /__kit/holds", async ({ query, reply }, { holds }) =>
  reply(200, await holds.list(query)),
);
