import { controlOperation } from "../operation.ts";

export const removeSnapshot = controlOperation(
  "DELETE /__kit/snapshots/{name}",
  async ({ params, query, reply }, { snapshots }) => {
    await snapshots.remove(params.name, query);
    return reply(204);
  },
);
