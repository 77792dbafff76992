import { controlOperation } from "../operation.ts";

export const replayRequest = controlOperation(
  "POST /__kit/requests/{id}/replay",
  async ({ params, reply }, { requests }) => reply(200, await requests.replay(Number(params.id))),
);
