import { controlOperation } from "../operation.ts";

export const getCustomerState = controlOperation(
  "GET /__kit/customers/{id}",
  async ({ params, query, reply }, { state }) => reply(200, await state.customer(params.id, query)),
);
