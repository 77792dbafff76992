import { controlOperation } from "../operation.ts";

export const postSeed = controlOperation("POST /__kit/seed", async ({ query, body, reply }, { state }) => {
  await state.seed(body, query);
  return reply(204);
});
