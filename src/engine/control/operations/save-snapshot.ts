import { controlOperation } from "../operation.ts";

export const saveSnapshot = controlOperation(
  "POST /__kit/snapshots/{name}",
  async ({ params, query, reply }, { snapshots }) => reply(201, await snapshots.save(params.name, query)),
);
