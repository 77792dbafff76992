import { controlOperation } from "../operation.ts";

export const importSnapshot = controlOperation(
  "PUT /__kit/snapshots/{name}",
  async ({ params, query, body, reply }, { snapshots }) => reply(201, await snapshots.import(params.name, body, query)),
);
