import { controlOperation } from "../operation.ts";

export const listCustomerStates = controlOperation("GET /__kit/customers", async ({ query, reply }, { state }) =>
  reply(200, await state.customers(query)),
);
