import { controlOperation } from "../operation.ts";

export const getSessionState = controlOperation(
  "GET /__kit/sessions/{id}",
  async ({ params, query, reply }, { state }) => reply(200, await state.session(params.id, query)),
);
