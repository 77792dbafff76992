import { controlOperation } from "../operation.ts";

export const listTenants = controlOperation("GET /__kit/tenants", async ({ reply }, { state }) =>
  reply(200, await state.tenants()),
);
