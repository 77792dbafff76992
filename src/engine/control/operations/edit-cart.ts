import { controlOperation } from "../operation.ts";

export const editCart = controlOperation("PATCH /__kit/carts/{id}", async ({ params, query, body, reply }, { state }) =>
  reply(200, await state.editCart(params.id, body, query)),
);
