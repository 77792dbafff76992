import { controlOperation } from "../operation.ts";

export const editContext = controlOperation(
  "PATCH /__kit/contexts/{id}",
  async ({ params, query, body, reply }, { state }) => reply(200, await state.editContext(params.id, body, query)),
);
