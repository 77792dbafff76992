import { controlOperation } from "../operation.ts";

export const listOrderStates = controlOperation("GET /__kit/orders", async ({ query, reply }, { state }) =>
  reply(200, await state.orders(query)),
);
