import { controlOperation } from "../operation.ts";

export const expireSession = controlOperation(
  "POST /__kit/sessions/{id}/expire",
  async ({ params, query, body, reply }, { state }) => reply(200, await state.expireSession(params.id, body, query)),
);
