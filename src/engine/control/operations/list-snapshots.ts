import { controlOperation } from "../operation.ts";

export const listSnapshots = controlOperation("GET /__kit/snapshots", async ({ query, reply }, { snapshots }) =>
  reply(200, await snapshots.list(query)),
);
