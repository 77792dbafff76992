import { controlOperation } from "../operation.ts";

export const exportSnapshot = controlOperation(
  "GET /__kit/snapshots/{name}",
  async ({ params, query, reply }, { snapshots }) => reply(200, { ...(await snapshots.export(params.name, query)) }),
);
