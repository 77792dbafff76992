import { controlOperation } from "../operation.ts";

export const replayArchive = controlOperation("POST /__kit/har", async ({ query, body, reply }, control) =>
  reply(200, await control.replayHar(body, query)),
);
