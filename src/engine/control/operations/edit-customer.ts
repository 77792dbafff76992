import { controlOperation } from "../operation.ts";

export const editCustomer = controlOperation(
  "PATCH /__kit/customers/{id}",
  async ({ params, query, body, reply }, { state }) => reply(200, await state.editCustomer(params.id, body, query)),
);
