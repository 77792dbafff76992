import { controlOperation } from "../operation.ts";

export const restoreSnapshot = controlOperation(
  "POST /__kit/snapshots/{name}/restore",
  async ({ params, query, reply }, { snapshots }) => {
    await snapshots.restore(params.name, query);
    return reply(204);
  },
);
