import { controlOperation } from "../operation.ts";

export const getCartState = controlOperation("GET /__kit/carts/{id}", async ({ params, query, reply }, { state }) =>
  reply(200, await state.cart(params.id, query)),
);
