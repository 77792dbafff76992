import { serverSent } from "../events/server-sent.ts";
import { controlOperation } from "../operation.ts";

export const listenToEvents = controlOperation("GET /__kit/events", async ({ query, reply }, control) =>
  reply(200, serverSent(await control.events(query)), { "content-type": "text/event-stream" }),
);
