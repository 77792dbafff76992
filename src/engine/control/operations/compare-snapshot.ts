import { controlOperation } from "../operation.ts";

export const compareSnapshot = controlOperation(
  "GET /__kit/snapshots/{name}/differences",
  async ({ params, query, reply }, { snapshots }) => reply(200, await snapshots.compare(params.name, query)),
);
