import { controlOperation } from "../operation.ts";

export const exportRequests = controlOperation("GET /__kit/requests/export", async ({ query, reply }, { requests }) => {
  const { format, ...which } = query;
  const text = await requests.export(format, which);
  return reply(200, new TextEncoder().encode(text), { "content-type": "text/plain; charset=utf-8" });
});
