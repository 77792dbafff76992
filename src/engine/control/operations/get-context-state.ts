import { controlOperation } from "../operation.ts";

export const getContextState = controlOperation(
  "GET /__kit/contexts/{id}",
  async ({ params, query, reply }, { state }) => reply(200, await state.context(params.id, query)),
);
