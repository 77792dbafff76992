import { controlOperation } from "../operation.ts";

export const getOrderState = controlOperation("GET /__kit/orders/{id}", async ({ params, query, reply }, { state }) =>
  reply(200, await state.order(params.id, query)),
);
