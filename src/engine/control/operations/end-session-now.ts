import { controlOperation } from "../operation.ts";

export const endSessionNow = controlOperation(
  "POST /__kit/sessions/{id}/end",
  async ({ params, query, reply }, { state }) => reply(200, await state.endSession(params.id, query)),
);
